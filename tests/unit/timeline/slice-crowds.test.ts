import * as fc from 'fast-check';
import { HIGHEST_STEP } from '#core/timeline/density-heights.ts';
import { describe, expect, it } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { eventOf } from '#core/events/event-store.ts';
import { overlaps } from '#core/time/calendar.ts';
import { MAX_ITEMS } from '#core/timeline/detail.ts';
import { toSlice, type Slice } from '#core/timeline/slice.ts';
import type { ClusterItem, DensityItem, TimelineItem } from '#core/timeline/timeline-item.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import {
  arbitraryCrowdedRequest,
  arbitraryFewOrMany,
  arbitraryRequest,
} from '../support/arbitrary-crowd.ts';
import { beginsInCell } from '../support/cluster-cell.ts';
import { listMembers } from '../support/list-members.ts';
import { laneIdsOf, scanLanes } from '../support/naive-lanes.ts';

const anyRequest = fc.oneof(arbitraryRequest, arbitraryCrowdedRequest);

/** Calls with everything that such a slice holds. */
function forEachSlice(
  check: (index: QueryIndex, request: ViewRequest, slice: Slice) => void,
  always: { seed: number } | null = null,
) {
  fc.assert(
    fc.property(arbitraryFewOrMany, anyRequest, (index, request) => {
      check(index, request, toSlice(index, request));
    }),
    // To find a smaller failure among hundreds of events takes minutes.
    { endOnFailure: true, numRuns: 60, ...always },
  );
}

const itemsOf = ({ items }: Slice, laneId: string) =>
  (items ?? []).filter((item) => item.laneId === laneId);

it('a slice is the same whatever was asked before', () => {
  fc.assert(
    fc.property(arbitraryFewOrMany, fc.array(anyRequest, { minLength: 2 }), (index, requests) => {
      for (const request of requests) {
        const afresh = { ...index, columns: { ...index.columns } };
        expect(toSlice(index, request)).toEqual(toSlice(afresh, request));
      }
    }),
    { endOnFailure: true, numRuns: 40 },
  );
});

/** The members of an item that have a day in the reach. */
function reachedMembers(
  index: QueryIndex,
  request: ViewRequest,
  { reach }: Slice,
  item: TimelineItem,
): string[] {
  return listMembers(index, request, item.id).filter((id) => {
    const date = eventOf(index.events, id)?.date;
    return date && overlaps(date, reach);
  });
}

/** Each bin has a height, and the densest one that of the lane. */
function expectSteps({ edgesMs, steps }: DensityItem): void {
  expect(steps).toHaveLength(edgesMs.length - 1);
  expect(Math.max(...steps)).toBe(HIGHEST_STEP);
  expect(steps.every((step) => Number.isInteger(step) && step >= 0)).toBe(true);
}

describe('a slice of any window, width and number of lanes', () => {
  it('holds each event of the reach once in each of its lanes, single or in a crowd', () => {
    forEachSlice((index, request, slice) => {
      const expected = scanLanes(index, request.view, slice, slice.reach);
      for (const { id } of slice.lanes) {
        const found = itemsOf(slice, id).flatMap((item) =>
          reachedMembers(index, request, slice, item),
        );
        expect(found.toSorted()).toEqual([...(expected.get(id) ?? [])].toSorted());
      }
    });
  });

  it('holds beyond the reach only what begins in the same cell of the calendar as its cluster', () => {
    forEachSlice((index, request, slice) => {
      for (const item of slice.items ?? []) {
        const members = listMembers(index, request, item.id);
        const reached = reachedMembers(index, request, slice, item);
        expect(reached.length).toBeGreaterThan(0);
        const others = members.filter((id) => !reached.includes(id));
        const isAllowed = (id: string) => item.type === 'cluster' && beginsInCell(index, id, item);
        expect(others.filter((id) => !isAllowed(id))).toEqual([]);
      }
    });
  });

  it('says of each crowd how many it holds, by kinds too', () => {
    forEachSlice((index, request, slice) => {
      for (const item of slice.items ?? []) {
        const members = listMembers(index, request, item.id);
        expect(members).toHaveLength(new Set(members).size);
        const crowd = item.type === 'event' ? null : item;
        expect(members).toHaveLength(crowd?.count ?? 1);
        for (const { id, count } of crowd?.kinds ?? []) {
          const ofKind = members.filter((any) => eventOf(index.events, any)?.event.kind === id);
          expect(ofKind).toHaveLength(count);
        }
        expect(sumOf(crowd?.kinds.map(({ count }) => count) ?? [1])).toBe(members.length);
        if (crowd?.type === 'density') expectSteps(crowd);
      }
    });
  });

  it('counts in each lane what a look at every event finds in the window', () => {
    forEachSlice((index, request, slice) => {
      const { view } = request;
      const expected = scanLanes(index, view, slice, view.window);
      for (const { id, shown } of slice.lanes) expect(shown).toBe(expected.get(id)?.size);
      const anywhere = new Set([...expected.values()].flatMap((ids) => [...ids]));
      expect(anywhere.size).toBe(slice.counts.shown + slice.counts.background);
    });
  });

  it('draws no more than the most, each with an id of its own', () => {
    forEachSlice((_, __, { items, lanes }) => {
      expect(items?.length).toBeLessThanOrEqual(MAX_ITEMS);
      expect(new Set(items?.map(({ id }) => id)).size).toBe(items?.length);
      const laneIds = new Set(lanes.map(({ id }) => id));
      expect(items?.filter(({ laneId }) => !laneIds.has(laneId))).toEqual([]);
      for (const { startMs, endMs } of items ?? []) {
        expect(Number.isFinite(startMs) && Number.isFinite(endMs) && startMs < endMs).toBe(true);
      }
    });
  });

  it('has as many lanes as are asked for, and folds the others into one at the end', () => {
    forEachSlice((index, request, { lanes, reach }) => {
      const { kept, all } = lanesReached(index, request, { lanes, reach });
      const folded = lanes.filter(({ foldedLanes }) => foldedLanes > 0);
      const missing = [...all].filter((id) => !kept.has(id));
      expect(missing).toHaveLength(folded[0]?.foldedLanes ?? 0);
      expect(folded).toEqual(missing.length > 0 ? lanes.slice(-1) : []);
      const partLanes = lanes.filter((lane) => !lane.isBackground && lane.foldedLanes === 0);
      expect(partLanes.length).toBe(missing.length > 0 ? request.mostLanes : partLanes.length);
      expect(missing).not.toContain('background');
    });
  });
});

/** The lanes that have something in the reach: all of them, and those of the slice. */
function lanesReached(
  index: QueryIndex,
  { view }: ViewRequest,
  { lanes, reach }: Pick<Slice, 'lanes' | 'reach'>,
) {
  const everything = { lanes: [{ ...lanes[0], id: 'any', foldedLanes: 1 }] } as Slice;
  const ids = scanLanes(index, view, everything, reach).get('any') ?? new Set();
  const events = [...ids].flatMap((id) => eventOf(index.events, id) ?? []);
  return {
    all: new Set(events.flatMap((dated) => laneIdsOf(dated, view))),
    kept: new Set(lanes.map(({ id }) => id)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

it('these slices hold everything that a slice can hold', () => {
  const types = new Set<string>();
  const clusters: ClusterItem[] = [];
  forEachSlice(
    (_, __, { items, lanes }) => {
      for (const item of items ?? []) {
        types.add(item.type);
        if (item.type === 'cluster') clusters.push(item);
      }
      if (lanes.some(({ foldedLanes }) => foldedLanes > 0)) types.add('folded');
    },
    // Whether chance has made everything is no matter of chance.
    { seed: 2 },
  );
  expect([...types].toSorted()).toEqual(['cluster', 'density', 'event', 'folded']);
  expect(clusters.some(({ isOpenEnd }) => isOpenEnd)).toBe(true);
  expect(clusters.some(({ isOpenStart }) => isOpenStart)).toBe(true);
});
