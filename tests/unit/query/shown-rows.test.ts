import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { countView, selectEvents } from '#core/query/select-events.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

const YEAR_2016 = { startMs: Date.UTC(2016, 0, 1), endMs: Date.UTC(2017, 0, 1) };

describe('the rows that a window shows', () => {
  it('are as many as are counted, each once, in time order', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, { filter, window }) => {
        const rows = [...shownRows(index, { filter, window })];
        const { shown, background } = countView(index, selectEvents(index, filter), window);
        expect(rows).toHaveLength(shown + background);
        expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('are those that may lie in it, background ones among them, but no undated ones', () => {
    const index = buildIndex([
      { id: 'after', date: '2017-01-01' },
      { id: 'late', date: '2016-12-31' },
      { id: 'undated' },
      { id: 'plan', date: '2011/2020', background: true },
      { id: 'early', date: '2016-01-01' },
      { id: 'perhaps', date: '201X' },
      { id: 'before', date: '2015-12-31' },
    ]);
    const rows = shownRows(index, { filter: KEEP_ALL, window: YEAR_2016 });
    expect(idsOf(eventsAt(index, rows))).toEqual(['perhaps', 'plan', 'early', 'late']);
  });

  it('stay while other filters are asked for', () => {
    const index = buildIndex([
      { date: '2016', partners: ['NL'] },
      { date: '2016', partners: ['US'] },
    ]);
    const rows = shownRows(index, { filter: KEEP_ALL, window: YEAR_2016 });
    for (const partners of [['US'], [], ['NL']])
      shownRows(index, { filter: { ...KEEP_ALL, partners }, window: YEAR_2016 });
    expect([...rows]).toEqual([0, 1]);
  });
});
