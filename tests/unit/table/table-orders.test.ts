import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { naturalKey } from '#core/table/natural-key.ts';
import { TABLE_COLUMNS, type TableColumn } from '#core/table/table-columns.ts';
import { TableOrders } from '#core/table/table-orders.ts';
import { cellText, tableRowAt } from '#core/table/table-row.ts';
import { LEVEL_LABELS, STATUS_LABELS } from '#core/events/vocabulary.ts';
import { arbitraryFilter, arbitraryIndex } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

const arbitrarySort = fc.record({
  column: fc.constantFrom(...TABLE_COLUMNS),
  isDescending: fc.boolean(),
});

/** The rows of a table that is made ready on the spot. */
function rowsOf(
  index: QueryIndex,
  column: TableColumn,
  {
    isDescending = false,
    filter = KEEP_ALL,
  }: { isDescending?: boolean; filter?: EventFilter } = {},
): number[] {
  const orders = new TableOrders(index);
  while (!orders.prepareSome(column));
  return [...orders.rowsOf({ filter, sort: { column, isDescending } })];
}

/** What the cells of a column say from the first row to the last. */
function cellsOf(...asked: Parameters<typeof rowsOf>): string[] {
  const [index, column] = asked;
  return rowsOf(...asked).map((row) => cellText(tableRowAt(index, row), column, 'en'));
}

describe('the order of the table', () => {
  test('has every row that the filter keeps once, background events and undated ones too', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, arbitrarySort, (index, filter, sort) => {
        const rows = rowsOf(index, sort.column, { ...sort, filter });
        const { kept, background } = selectEvents(index, filter);
        expect(rows.toSorted((a, b) => a - b)).toEqual(
          [...kept, ...background].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('is that of a plain sort by what the cells say, ties in time order, empty cells last', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, arbitrarySort, (index, filter, sort) => {
        expect(rowsOf(index, sort.column, { ...sort, filter })).toEqual(
          naiveRows(index, sort, filter),
        );
      }),
    );
  });

  test('compares numbers in titles as numbers', () => {
    const index = buildIndex([
      { title: '10th talks' },
      { title: '9th talks' },
      { title: '1st talks' },
    ]);
    expect(cellsOf(index, 'title')).toEqual(['1st talks', '9th talks', '10th talks']);
  });

  test('is that of the language in which the cells are told', () => {
    const index = buildIndex([
      { title: 'Talks', zh: { title: '会谈' } },
      { title: 'Forum', zh: { title: '论坛' } },
      { title: 'Agreement', zh: { title: '协议' } },
      { title: 'Visit' },
    ]);
    const inChinese = toldIn(index, 'zh');
    const titles = rowsOf(inChinese, 'title').map((row) => tableRowAt(inChinese, row).title);
    expect(titles).toEqual(['会谈', '论坛', '协议', 'Visit']);
    expect(cellsOf(index, 'title')).toEqual(['Agreement', 'Forum', 'Talks', 'Visit']);
  });

  test('puts the highest level first, not the first in the alphabet', () => {
    const index = buildIndex([{ level: 'working' }, {}, { level: 'leaders' }, { level: 'expert' }]);
    const { leaders, working, expert } = LEVEL_LABELS.en;
    expect(cellsOf(index, 'level')).toEqual([leaders, working, expert, '']);
    expect(cellsOf(index, 'level', { isDescending: true })).toEqual([expert, working, leaders, '']);
  });

  test('orders the events of a series by their edition', () => {
    const index = buildIndex(
      [{ series: 'talks', edition: 10 }, { series: 'talks', edition: 9 }, { series: 'forum' }],
      {
        series: [
          { id: 'talks', title: 'Talks' },
          { id: 'forum', title: 'Forum' },
        ],
      },
    );
    expect(cellsOf(index, 'series')).toEqual(['Forum', 'Talks, edition 9', 'Talks, edition 10']);
  });

  test('keeps events of one date in the order of time when the last comes first', () => {
    const index = buildIndex([
      { id: 'a', date: '2016' },
      { id: 'b', date: '2016' },
      { id: 'c', date: '2015' },
      { id: 'd' },
    ]);
    const ids = rowsOf(index, 'date', { isDescending: true }).map(
      (row) => index.events.at(row).event.id,
    );
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  test('drops the work on a column when another one is wanted', () => {
    const index = buildIndex(Array.from({ length: 3 }, (_, at) => ({ title: `Talks ${at}` })));
    const orders = new TableOrders(index);
    expect(orders.prepareSome('title')).toBe(false);
    while (!orders.prepareSome('kind'));
    expect(() =>
      orders.rowsOf({ filter: KEEP_ALL, sort: { column: 'title', isDescending: false } }),
    ).toThrow('not prepared');
  });
});

/** The same by sorting what the cells say. */
function naiveRows(
  index: QueryIndex,
  { column, isDescending }: { column: TableColumn; isDescending: boolean },
  filter: EventFilter,
): number[] {
  const { kept, background } = selectEvents(index, filter);
  const rows = [...kept, ...background].toSorted((a, b) => a - b);
  const keyed = rows.map((row) => ({ row, key: naiveKey(index, row, column) }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      return a.key === b.key ? a.row - b.row : a.key < b.key ? -sign : sign;
    })
    .map(({ row }) => row);
}

function naiveKey(index: QueryIndex, row: number, column: TableColumn): string {
  const text = cellText(tableRowAt(index, row), column, 'en');
  const inList = (words: object) => String(Object.values(words).indexOf(text)).padStart(2, '0');
  switch (column) {
    case 'date': {
      const { startDay, endDay } = index.columns;
      if (index.events.at(row).date === null) return '';
      return [startDay, endDay]
        .map((days) => String((days[row] ?? 0) + 2 ** 31).padStart(11, '0'))
        .join();
    }
    case 'level':
      return text === '' ? '' : inList(LEVEL_LABELS.en);
    case 'status':
      return inList(STATUS_LABELS.en);
    default:
      return naturalKey(text);
  }
}
