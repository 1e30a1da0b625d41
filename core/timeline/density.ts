import type { EventColumns } from '../events/event-columns.ts';
import { cellStarts } from './cells.ts';
import { runOf, type Days, type LaneRows } from './lane-rows.ts';
import { CLASSES } from './length-class.ts';

/** How many events a lane has over time, where they are too many even for clusters. */
export interface Density {
  /** First days of the bins, and the day after the last of them. */
  edges: readonly number[];
  /**
   * Events in each bin. An event counts once: one that spans several bins, or may lie in any of several, is shared out
   * evenly among them, so bins hold fractions.
   */
  bins: Float64Array;
}

/** Less than any share of an event. */
const TRACE = 1e-9;

/** The edges of the bins over a stretch: cells of a level. */
export function edgesOver(level: number, { fromDay, toDay }: Days): number[] {
  return cellStarts(level, fromDay, toDay);
}

/** Counts the rows of a lane that have a day in a stretch, in bins that cover it. The bins of one outside are left out. */
export function toDensity(
  columns: EventColumns,
  lane: LaneRows,
  edges: readonly number[],
  days: Days,
): Density {
  const last = edges.length - 2;
  // Differences between neighbouring bins, so that a long event costs no more than a short one.
  const steps = new Float64Array(edges.length + 1);
  const ends = Float64Array.from(edges);
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    addClass(columns, lane, lengthClass, { days, ends, last, steps });
  }
  return { edges, bins: sumsOf(steps, last + 1) };
}

interface Bins {
  days: Days;
  ends: Float64Array;
  last: number;
  steps: Float64Array;
}

function addClass(
  columns: EventColumns,
  lane: LaneRows,
  lengthClass: number,
  { days, ends, last, steps }: Bins,
): void {
  if (lane.bounds[lengthClass] === lane.bounds[lengthClass + 1]) return;
  const { startDay, endDay } = columns;
  const { first, end } = runOf(lane, lengthClass, columns, days);
  let bin = 0;
  for (let at = first; at < end; at += 1) {
    const row = lane.rows[at] ?? 0;
    const [rowStart, rowEnd] = [startDay[row] ?? 0, endDay[row] ?? 0];
    if (rowEnd <= days.fromDay) continue;
    // Rows come in time order: the bin of the start only moves on.
    while (bin < last && rowStart >= (ends[bin + 1] ?? 0)) bin += 1;
    const final = rowEnd <= (ends[bin + 1] ?? 0) ? bin : lastBin(ends, bin, last, rowEnd);
    const share = 1 / (final - bin + 1);
    steps[bin] = (steps[bin] ?? 0) + share;
    steps[final + 1] = (steps[final + 1] ?? 0) - share;
  }
}

/** The last bin from `low` on that begins before a day. */
function lastBin(ends: Float64Array, low: number, high: number, day: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((ends[middle] ?? 0) < day) from = middle;
    else to = middle - 1;
  }
  return from;
}

function sumsOf(steps: Float64Array, length: number): Float64Array {
  const bins = new Float64Array(length);
  let sum = 0;
  for (let bin = 0; bin < length; bin += 1) {
    sum += steps[bin] ?? 0;
    // What is left of sums of fractions is no event.
    bins[bin] = sum < TRACE ? 0 : sum;
  }
  return bins;
}
