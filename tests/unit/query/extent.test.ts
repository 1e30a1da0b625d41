import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, extentOfSelection } from '#core/query/extent.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

function extent(...dates: string[]) {
  const index = buildIndex(dates.map((date) => ({ date })));
  return extentOfSelection(index, selectEvents(index, KEEP_ALL));
}

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

  it('is that of a look at every event', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, { filter }) => {
        const selection = selectEvents(index, filter);
        const { kept, background } = selection;
        const expected = extentOf(index.columns, kept) ?? extentOf(index.columns, background);
        expect(extentOfSelection(index, selection)).toEqual(expected);
      }),
    );
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
