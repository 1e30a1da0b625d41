import type { EventColumns } from '../events/event-columns.ts';
import { cellStarts } from './cells.ts';
import type { Days } from './lane-rows.ts';

/** How many events a lane has over time, where they are too many even for clusters. */
export interface Density {
  /** First days of the bins, and the day after the last of them. */
  edges: number[];
  /**
   * Events in each bin. An event counts once: one that spans several bins, or may lie in any of several, is shared out
   * evenly among them, so bins hold fractions.
   */
  bins: Float32Array;
}

/** Counts rows that have a day in a stretch, in bins of a level. The bins of one outside the stretch are left out. */
export function toDensity(
  { startDay, endDay }: EventColumns,
  rows: readonly number[],
  level: number,
  { fromDay, toDay }: Days,
): Density {
  const edges = cellStarts(level, fromDay, toDay);
  const last = edges.length - 2;
  // Differences between neighbouring bins, so that a long event costs no more than a short one.
  const steps = new Float64Array(edges.length + 1);
  let first = 0;
  for (const row of rows) {
    const [start, end] = [startDay[row] ?? 0, endDay[row] ?? 0];
    // Rows come in time order: the bin of the start only moves on.
    while (first < last && start >= (edges[first + 1] ?? 0)) first += 1;
    let final = first;
    while (final < last && end > (edges[final + 1] ?? 0)) final += 1;
    const share = 1 / (final - first + 1);
    steps[first] = (steps[first] ?? 0) + share;
    steps[final + 1] = (steps[final + 1] ?? 0) - share;
  }
  return { edges, bins: sumsOf(steps, last + 1) };
}

function sumsOf(steps: Float64Array, length: number): Float32Array {
  const bins = new Float32Array(length);
  let sum = 0;
  for (let bin = 0; bin < length; bin += 1) {
    sum += steps[bin] ?? 0;
    bins[bin] = sum;
  }
  return bins;
}
