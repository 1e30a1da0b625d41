import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { countView, selectEvents } from '#core/query/select-events.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { allEvents, buildIndex, idsOf } from '../support/build-data-set.ts';

describe('counts', () => {
  it('always reconcile', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, { filter, window }) => {
        const counts = countView(index, selectEvents(index, filter), window);
        const { shown, outside, undated, filteredOut, total } = counts;
        expect(shown + outside + undated + filteredOut).toBe(total);
        expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        expect(total).toBe(allEvents(index).filter(({ event }) => !event.background).length);
      }),
    );
  });

  it('take an event at the very edge of a window as outside', () => {
    const index = buildIndex([
      { date: '2016-05-31' },
      { date: '2016-06-01' },
      { date: '2016-07-01' },
    ]);
    const june = { startMs: startOfDay(2016, 5), endMs: startOfDay(2016, 6) };
    const selection = selectEvents(index, KEEP_ALL);
    expect(countView(index, selection, june)).toMatchObject({ shown: 1, outside: 2 });
  });
});

describe('the events of an index', () => {
  it('are in time order, undated ones last, ties in the order of the file', () => {
    const index = buildIndex([
      { id: 'none' },
      { id: 'may', date: '2016-05' },
      { id: 'day', date: '2016-05-01' },
      { id: 'same', date: '2016-05-01' },
      { id: 'since', date: '../2016' },
      { id: 'until', date: '../2015' },
    ]);
    expect(idsOf(allEvents(index))).toEqual(['until', 'since', 'day', 'same', 'may', 'none']);
  });
});

it('keeps the last events in which a text is found, of whatever number', () => {
  for (let count = 1; count <= 9; count += 1) {
    const titles = Array.from({ length: count }, (_, at) => ({
      title: at < count - 1 ? 'Air' : 'Water',
    }));
    const { kept } = selectEvents(buildIndex(titles), { ...KEEP_ALL, text: 'water' });
    expect(kept).toHaveLength(1);
  }
});
