import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '#core/events/event-store.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { overlaps, type Interval } from '#core/time/calendar.ts';
import { toSlice, type Slice } from '#core/timeline/slice.ts';
import type { ClusterItem } from '#core/timeline/timeline-item.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { zoomed } from '#core/timeline/window.ts';
import {
  arbitraryCrowd,
  arbitraryCrowdedRequest,
  arbitraryRequest,
} from '../support/arbitrary-crowd.ts';
import { listMembers } from '../support/list-members.ts';

/** To find a smaller failure among hundreds of events takes minutes. */
const AT_ONCE = { endOnFailure: true, numRuns: 50 };

const withWindow = (request: ViewRequest, window: Interval): ViewRequest => ({
  ...request,
  view: { ...request.view, window },
});

function moved(request: ViewRequest, share: number): ViewRequest {
  const { startMs, endMs } = request.view.window;
  const shift = share * (endMs - startMs);
  return withWindow(request, { startMs: startMs + shift, endMs: endMs + shift });
}

/** The clusters of lanes that stand for themselves in a slice, by their ids. */
function clustersOf({ items, lanes }: Slice): Map<string, ClusterItem> {
  const folded = lanes.find(({ foldedLanes }) => foldedLanes > 0)?.id;
  const clusters = (items ?? []).filter((item) => item.type === 'cluster');
  return new Map(clusters.filter(({ laneId }) => laneId !== folded).map((item) => [item.id, item]));
}

/** The lanes of a slice but for how many events they have in the window. */
function withoutCounts({ lanes }: Slice) {
  return lanes.map((lane) => ({ ...lane, shown: null }));
}

describe('a pan', () => {
  it('by a pixel leaves nearly always everything as it is', () => {
    let [same, all] = [0, 0];
    fc.assert(
      fc.property(arbitraryCrowd, arbitraryRequest, (index, request) => {
        const before = toSlice(index, request);
        const after = toSlice(index, { ...moved(request, 1 / 1000), knownKey: before.key });
        all += 1;
        if (before.key !== after.key) return;
        same += 1;
        expect(after.items).toBeNull();
        expect(after.reach).toEqual(before.reach);
        expect(withoutCounts(after)).toEqual(withoutCounts(before));
      }),
      AT_ONCE,
    );
    expect(same / all).toBeGreaterThan(0.9);
  });

  it('to where another slice is asked for has each cluster that is in both with the same events', () => {
    let inBoth = 0;
    fc.assert(
      fc.property(
        arbitraryCrowd,
        arbitraryCrowdedRequest,
        fc.constantFrom(-0.8, -0.3, 0.3, 0.8),
        (index, request, share) => {
          const next = moved(request, share);
          const known = clustersOf(toSlice(index, request));
          for (const [id, after] of clustersOf(toSlice(index, next))) {
            const before = known.get(id);
            if (!before) continue;
            inBoth += 1;
            expect(crowdOf(after)).toEqual(crowdOf(before));
            expect(listMembers(index, next, id)).toEqual(listMembers(index, request, id));
          }
        },
      ),
      AT_ONCE,
    );

    expect(inBoth).toBeGreaterThan(0);
  });
});

function crowdOf({ count, kinds, period, name }: ClusterItem) {
  return { count, kinds, period, name };
}

describe('a zoom', () => {
  it('in takes clusters apart and never mixes them: each lies in one of the coarser ones, or in none', () => {
    let nested = 0;
    fc.assert(
      fc.property(
        arbitraryCrowd,
        arbitraryCrowdedRequest,
        fc.constantFrom(1.2, 2, 5),
        (index, request, factor) => {
          const { window } = request.view;
          const middle = (window.startMs + window.endMs) / 2;
          const closer = withWindow(request, zoomed(window, factor, middle));
          const coarse = membersOfClusters(index, request);
          for (const { laneId, members } of membersOfClusters(index, closer)) {
            for (const wider of coarse.filter((some) => some.laneId === laneId)) {
              const shared = members.filter((id) => wider.members.includes(id)).length;
              expect([0, members.length]).toContain(shared);
              nested += Number(shared > 0);
            }
          }
        },
      ),
      AT_ONCE,
    );

    expect(nested).toBeGreaterThan(0);
  });
});

function membersOfClusters(index: QueryIndex, request: ViewRequest) {
  const clusters = [...clustersOf(toSlice(index, request)).values()];
  return clusters.map(({ id, laneId }) => ({ laneId, members: listMembers(index, request, id) }));
}

describe('the key of a slice', () => {
  it('is the same only where the items are', () => {
    fc.assert(
      fc.property(
        arbitraryCrowd,
        arbitraryRequest,
        fc.constantFrom(0.97, 1, 1.03),
        fc.constantFrom(-0.05, 0, 0.05),
        (index, request, widen, share) => {
          const other = moved({ ...request, widthPx: request.widthPx * widen }, share);
          const [one, another] = [toSlice(index, request), toSlice(index, other)];
          const items = one.key === another.key ? another.items : one.items;
          expect(items).toEqual(one.items);
        },
      ),
      AT_ONCE,
    );
  });

  it.each<[string, (request: ViewRequest) => ViewRequest]>([
    [
      'filter',
      ({ view, ...rest }) => ({
        ...rest,
        view: { ...view, filter: { ...view.filter, text: 'other' } },
      }),
    ],
    [
      'grouping',
      ({ view, ...rest }) => ({
        ...rest,
        view: { ...view, groupBy: view.groupBy === 'kind' ? 'none' : 'kind' },
      }),
    ],
    ['number of lanes', (request) => ({ ...request, mostLanes: request.mostLanes + 1 })],
    ['scale', (request) => ({ ...request, widthPx: request.widthPx * 2 })],
    ['reach', (request) => moved(request, 2)],
  ])('is another when the %s is', (_, change) => {
    fc.assert(
      fc.property(arbitraryCrowd, arbitraryRequest, (index, request) => {
        expect(toSlice(index, change(request)).key).not.toBe(toSlice(index, request).key);
      }),
      { ...AT_ONCE, numRuns: 5 },
    );
  });

  it('is another in another language, which words the items', () => {
    fc.assert(
      fc.property(arbitraryCrowd, arbitraryRequest, (index, request) => {
        expect(toSlice(toldIn(index, 'zh'), request).key).not.toBe(toSlice(index, request).key);
      }),
      { ...AT_ONCE, numRuns: 5 },
    );
  });
});

it('these slices hold clusters that reach beyond what is made ready', () => {
  const beyond = fc
    .sample(fc.tuple(arbitraryCrowd, arbitraryCrowdedRequest), { numRuns: 60, seed: 1 })
    .some(([index, request]) => {
      const slice = toSlice(index, request);
      return [...clustersOf(slice).keys()].some((id) =>
        listMembers(index, request, id).some((event) => {
          const date = eventOf(index.events, event)?.date;
          return date && !overlaps(date, slice.reach);
        }),
      );
    });
  expect(beyond).toBe(true);
});
