import { expect, test } from 'vitest';
import { cellText, tableRowAt } from '#core/table/table-row.ts';
import { buildIndex } from '../support/build-data-set.ts';

test('a row says in words what its event holds', () => {
  const index = buildIndex(
    [
      {
        title: ' Talks ',
        date: '2016-05?',
        status: 'cancelled',
        kind: 'visit',
        level: 'ministerial',
        partners: ['CN', 'NL', 'EU'],
        place: { venue: 'Hall', city: 'Harbin', country: 'CN' },
        series: 'talks',
        edition: 9,
        background: true,
      },
    ],
    {
      perspective: 'CN',
      actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
      series: [{ id: 'talks', title: 'Talks' }],
    },
  );
  expect(tableRowAt(index, 0)).toEqual({
    eventId: 'e0',
    date: 'May 2016 (uncertain)',
    title: 'Talks',
    partners: [
      { code: 'NL', name: 'Netherlands' },
      { code: 'EU', name: 'European Union' },
    ],
    kindId: 'visit',
    kind: 'Visit',
    level: 'Ministerial',
    statusId: 'cancelled',
    status: 'Cancelled',
    place: 'Harbin, China',
    series: 'Talks, edition 9',
    source: 'The Paper',
    isBackground: true,
    change: null,
  });
  expect(cellText(tableRowAt(index, 0), 'partners', 'en')).toBe('Netherlands, European Union');
});

test('an event that says nothing but its title has empty cells', () => {
  const row = tableRowAt(buildIndex([{}]), 0);
  expect(row).toMatchObject({
    date: 'no date known',
    partners: [],
    level: '',
    place: '',
    series: '',
  });
});

test('a publisher of several sources is named once', () => {
  const index = buildIndex([{ sources: [{ source: 'a' }, { source: 'b' }, { source: 'c' }] }], {
    sources: [
      { id: 'a', publisher: 'Diary' },
      { id: 'b', publisher: 'The Paper' },
      { id: 'c', publisher: 'Diary' },
    ],
  });
  expect(tableRowAt(index, 0).source).toBe('Diary, The Paper');
});
