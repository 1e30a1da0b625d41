import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { overlaps, startOfDay } from '#core/time/calendar.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { viewSchema } from '#core/timeline/view-schema.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { eventItems, toRequest } from '../support/view-request.ts';

const sliceOf = (index: QueryIndex, view: View) => {
  const slice = toSlice(index, toRequest(view));
  return { ...slice, items: eventItems(slice) };
};

const year2016 = { startMs: startOfDay(2016), endMs: startOfDay(2017) };

describe('toSlice', () => {
  it('gives every item an id of its own and a lane that is there', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, view) => {
        const { items, lanes } = sliceOf(index, view);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const laneIds = new Set(lanes.map(({ id }) => id));
        expect(items.filter(({ laneId }) => !laneIds.has(laneId))).toEqual([]);
      }),
    );
  });

  it('counts a lane as it is filled, and shows in the window exactly the events that it counts', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, view) => {
        const { items, lanes, counts } = sliceOf(index, view);
        const inWindow = items.filter((item) => overlaps(item, view.window));
        for (const lane of lanes) {
          expect(inWindow.filter(({ laneId }) => laneId === lane.id)).toHaveLength(lane.shown);
        }
        const events = new Set(inWindow.map(({ eventId }) => eventId));
        expect(events.size).toBe(counts.shown + counts.background);
      }),
    );
  });

  it('draws within finite bounds, start before end', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (index, view) => {
        for (const { startMs, endMs } of sliceOf(index, view).items) {
          expect(Number.isFinite(startMs) && Number.isFinite(endMs) && startMs < endMs).toBe(true);
        }
      }),
    );
  });

  it('names an item by title, date and partners, and draws its date as it is', () => {
    const index = buildIndex([
      { title: 'Talks', date: '2016-05-19', partners: ['NL', 'US'] },
      { title: 'Plan', date: '2016~/..', status: 'planned' },
    ]);
    const { items } = sliceOf(index, { filter: KEEP_ALL, groupBy: 'none', window: year2016 });
    expect(items).toMatchObject([
      {
        title: 'Plan',
        shape: 'band',
        isOpenEnd: true,
        isOpenStart: false,
        isApproximate: true,
        status: 'planned',
      },
      {
        name: 'Talks, 19 May 2016, Netherlands and United States',
        shape: 'mark',
        isUncertain: false,
      },
    ]);
  });

  it('draws no undated events', () => {
    const index = buildIndex([{ title: 'Some day', partners: ['NL', 'US'] }]);
    const slice = sliceOf(index, { filter: KEEP_ALL, groupBy: 'partner', window: year2016 });
    expect(slice).toMatchObject({ lanes: [], items: [], extent: null, counts: { undated: 1 } });
  });
});

describe('the first view', () => {
  it('shows every dated event and can be stored', () => {
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const view = firstView(index);
        expect(sliceOf(index, view).counts.outside).toBe(0);
        expect(viewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
      }),
    );
  });

  it('is a sound window for no event at all', () => {
    expect(viewSchema.safeParse(firstView(buildIndex([]))).success).toBe(true);
  });
});
