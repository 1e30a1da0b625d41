import { expect, test } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { TableColumn } from '#core/table/table-columns.ts';
import { TableDesk } from '../../../../../electron/dataset/table/table-desk.ts';
import { buildIndex } from '../../../support/build-data-set.ts';
import { syntheticIndex } from '../../../support/synthetic-index.ts';

const by = (column: TableColumn, isDescending = false) => ({
  filter: KEEP_ALL,
  sort: { column, isDescending },
});

const index = buildIndex([
  { id: 'a', title: 'Talks 10', date: '2015' },
  { id: 'b', title: '=Talks 9', date: '2016' },
  { id: 'c', title: 'Alpha', date: '2017' },
]);
const desk = new TableDesk(index, (eventId) => (eventId === 'b' ? 'new' : null));

test('a page has the rows that are asked for, how many there are in all, and marks of changes', async () => {
  const page = await desk.page({ order: by('date'), from: 1, count: 5 });
  expect(page?.total).toBe(3);
  expect(page?.rows.map(({ eventId, change }) => [eventId, change])).toEqual([
    ['b', 'new'],
    ['c', null],
  ]);
});

test('the place of an event follows the order; one that is filtered out has none', async () => {
  expect(await desk.place({ order: by('title'), eventId: 'c' })).toBe(1);
  expect(await desk.place({ order: by('date', true), eventId: 'c' })).toBe(0);
  const order = { ...by('date'), filter: { ...KEEP_ALL, text: 'alpha' } };
  expect(await desk.place({ order, eventId: 'a' })).toBeNull();
  expect(await desk.place({ order: by('date'), eventId: 'nobody' })).toBeNull();
});

test('rows become lines of text under the heads of their columns, safe from formulas', async () => {
  const text = await desk.text({
    order: by('date'),
    columns: ['title', 'date'],
    ranges: [
      { from: 1, to: 2 },
      { from: 2, to: 99 },
    ],
  });
  expect(text).toEqual({
    text: "Title\tDate\n'=Talks 9\t2016\nAlpha\t2017\n",
    copied: 2,
    asked: 2,
  });
});

test('no more than so many rows become text, and it is told how many were asked for', async () => {
  const few = new TableDesk(index, () => null, 2);
  const ranges = [{ from: 0, to: 3 }];
  const text = await few.text({ order: by('date'), columns: ['date'], ranges });
  expect(text).toEqual({ text: 'Date\n2015\n2016\n', copied: 2, asked: 3 });
});

test('work on an order ends when another one is wanted', async () => {
  const many = new TableDesk(syntheticIndex(20_000), () => null);
  const first = many.page({ order: by('title'), from: 0, count: 1 });
  const second = many.page({ order: by('kind'), from: 0, count: 1 });
  expect(await first).toBeNull();
  expect((await second)?.total).toBe(20_000);
}, 60_000);
