import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { countView, extentOfSelection, selectEvents } from '#core/query/select-events.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { allEvents, buildIndex, idsOf } from '../support/build-data-set.ts';

function extent(...dates: string[]) {
  const index = buildIndex(dates.map((date) => ({ date })));
  return extentOfSelection(index, selectEvents(index, KEEP_ALL));
}

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

describe('the extent of a selection', () => {
  it('spans from the first to the last known end', () => {
    expect(extent('2016', '2010-05-01', '2012/..')).toEqual({
      startMs: startOfDay(2010, 4, 1),
      endMs: startOfDay(2017),
    });
  });

  it('reaches an open end only as far as its known one', () => {
    expect(extent('2012/..', '2010')).toEqual({
      startMs: startOfDay(2010),
      endMs: startOfDay(2012),
    });
  });

  it('is null when nothing is dated', () => {
    expect(extent('../..')).toBeNull();
    expect(extent()).toBeNull();
  });
});

describe('the extent of events', () => {
  it('is a few days around the only known end of an open date', () => {
    const since = buildIndex([{ id: 'since', date: '2010/..' }]);
    const found = extentOfSelection(since, selectEvents(since, KEEP_ALL));
    expect(found && found.startMs < startOfDay(2010) && startOfDay(2010) < found.endMs).toBe(true);
  });
});
