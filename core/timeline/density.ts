import type { EventColumns } from '../events/event-columns.ts';
import { cellStarts } from './cells.ts';
import { firstFrom, runOf, type Days, type LaneRows, type Run } from './lane-rows.ts';
import { CLASSES } from './length-class.ts';

/** How many events a lane has over time, where they are too many even for clusters. */
export interface Density {
  /** First days of the bins, and the day after the last of them. */
  edges: readonly number[];
  /**
   * Events in each bin. An event counts once: one that spans several bins, or may lie in any of several, is shared out
   * evenly among them, so bins hold fractions.
   */
  bins: readonly number[];
}

/** Less than any share of an event. */
const TRACE = 1e-9;

/** The edges of the bins over a stretch: cells of a level. */
export function edgesOver(level: number, { fromDay, toDay }: Days): number[] {
  return cellStarts(level, fromDay, toDay);
}

/** With so many times more days than bins it is faster to look for the edges among the days than the other way round. */
const CROWDED = 16;

/** Counts the rows of a lane that have a day in a stretch, in bins that cover it. The bins of one outside are left out. */
export function toDensity(
  columns: EventColumns,
  lane: LaneRows,
  edges: readonly number[],
  days: Days,
): Density {
  const bins: Bins = { edges, last: edges.length - 2, steps: new Float64Array(edges.length + 1) };
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const run = runOf(lane, lengthClass, columns, days);
    const isCrowded = run.end - run.first > CROWDED * edges.length;
    if (lengthClass === 0 && isCrowded) addSingleDays(columns, lane.rows, run, bins);
    else addDates(columns, lane.rows, run, { ...bins, fromDay: days.fromDay });
  }
  return { edges, bins: sumsOf(bins) };
}

interface Bins {
  edges: readonly number[];
  /** Number of the last bin. */
  last: number;
  /** Differences between neighbouring bins, so that a long event costs no more than a short one. */
  steps: Float64Array;
}

/** Adds rows that last a day each. */
function addSingleDays(
  { startDay }: EventColumns,
  rows: Int32Array,
  { sure, end }: Run,
  { edges, last, steps }: Bins,
): void {
  let at = sure;
  for (let bin = 0; bin <= last; bin += 1) {
    const next = bin === last ? end : firstFrom(startDay, rows, at, end, edges[bin + 1] ?? 0);
    steps[bin] = (steps[bin] ?? 0) + next - at;
    steps[bin + 1] = (steps[bin + 1] ?? 0) - next + at;
    at = next;
  }
}

/** Adds rows that may last longer, those that end after a day. */
function addDates(
  { startDay, endDay }: EventColumns,
  rows: Int32Array,
  { first, end }: Run,
  { edges, last, steps, fromDay }: Bins & { fromDay: number },
): void {
  let bin = 0;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const [rowStart, rowEnd] = [startDay[row] ?? 0, endDay[row] ?? 0];
    if (rowEnd <= fromDay) continue;
    // Rows come in time order: the bin of the start only moves on.
    while (bin < last && rowStart >= (edges[bin + 1] ?? 0)) bin += 1;
    const final = rowEnd <= (edges[bin + 1] ?? 0) ? bin : lastBin(edges, bin, last, rowEnd);
    const share = 1 / (final - bin + 1);
    steps[bin] = (steps[bin] ?? 0) + share;
    steps[final + 1] = (steps[final + 1] ?? 0) - share;
  }
}

/** The last bin from `low` to `high` that begins before a day. */
function lastBin(edges: readonly number[], low: number, high: number, day: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((edges[middle] ?? 0) < day) from = middle;
    else to = middle - 1;
  }
  return from;
}

function sumsOf({ steps, last }: Bins): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let bin = 0; bin <= last; bin += 1) {
    sum += steps[bin] ?? 0;
    // What is left of sums of fractions is no event.
    sums.push(sum < TRACE ? 0 : sum);
  }
  return sums;
}
