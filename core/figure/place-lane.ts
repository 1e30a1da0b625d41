import { toDays } from '../timeline/lanes.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import {
  placeCluster,
  placeDensity,
  type PlacedCluster,
  type PlacedDensity,
} from './place-crowd.ts';
import { placeEvent, type PlaceContext, type PlacedEvent } from './place-event.ts';

/** Anything that stands in a lane, with its place along the time axis. */
export type PlacedThing = PlacedEvent | PlacedCluster | PlacedDensity;

/** The same with the row that it stands in, which counts from 0 at the top of the lane. */
export type StackedThing = PlacedThing & { row: number };

/** What a lane shows, and how many rows tall that is. */
export interface PlacedLane {
  things: StackedThing[];
  rows: number;
}

/** Least air between two things of a row: a title must not seem to go on in the next one. */
const GAP_PX = { label: 12, crowds: 3 };

/** A density stands alone in its lane; it is taller than an event, so that its shape can be seen. */
const DENSITY_ROWS = 1.5;

/** Places all that a lane shows. */
export function placeLane(lane: WindowLane, context: PlaceContext): PlacedLane {
  const { index, view } = context;
  const { singles, clusters, density } = lane.detail;
  const reach = toDays(view.window);
  const place = { index, groupBy: view.groupBy, lane, reach, changeAt: null };
  if (density) {
    return { things: [{ ...placeDensity(density, place, context), row: 0 }], rows: DENSITY_ROWS };
  }
  // Rows of the index are numbered in time order.
  const found = [
    ...Array.from(singles, (row) => ({
      row,
      thing: placeEvent(context.eventAt(row), context),
    })),
    ...clusters.map((cluster) => ({
      row: cluster.rows[0] ?? 0,
      thing: placeCluster(cluster, place, context),
    })),
  ];
  const things = stack(found.toSorted((a, b) => a.row - b.row).map(({ thing }) => thing));
  return { things, rows: Math.max(1, ...things.map(({ row }) => row + 1)) };
}

/** Stacks things: each takes the highest row where it meets no other. */
function stack(things: readonly PlacedThing[]): StackedThing[] {
  const rows: PlacedThing[][] = [];
  return things.map((thing) => {
    let row = rows.findIndex((taken) => taken.every((other) => isClear(thing, other)));
    if (row === -1) row = rows.push([]) - 1;
    rows[row]?.push(thing);
    return { ...thing, row };
  });
}

function isClear(a: PlacedThing, b: PlacedThing): boolean {
  const areCrowds = a.type === 'cluster' && b.type === 'cluster';
  const gapPx = areCrowds ? GAP_PX.crowds : GAP_PX.label;
  return a.x2 + gapPx <= b.x1 || b.x2 + gapPx <= a.x1;
}
