import type { EventColumns } from '../events/event-columns.ts';
import { rememberLast } from '../query/remember-last.ts';
import { BinSums } from './bin-sums.ts';
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

/** The edges of the bins over a stretch: cells of a level. */
export function edgesOver(level: number, { fromDay, toDay }: Days): number[] {
  return cellStarts(level, fromDay, toDay);
}

/** The edges for some columns, for whose lanes they are the same. */
const edgesOnce = rememberLast((_: EventColumns, { level, days }: { level: number; days: Days }) =>
  edgesOver(level, days),
);

/** Counts the rows of a lane as `toDensity` does, by cells of a level; the last answer for each lane is remembered. */
export const toDensityOnce = rememberLast(
  (lane: LaneRows, over: { level: number; days: Days }, columns: EventColumns) =>
    toDensity(columns, lane, edgesOnce(columns, over), over.days),
);

/** Counts the rows of a lane that have a day in a stretch, in bins that cover it. The bins of one outside are left out. */
export function toDensity(
  columns: EventColumns,
  lane: LaneRows,
  edges: readonly number[],
  days: Days,
): Density {
  const bins: Bins = {
    edges: Int32Array.from(edges),
    last: edges.length - 2,
    sums: new BinSums(edges.length - 1),
  };
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const run = runOf(lane, lengthClass, columns, days);
    if (lengthClass === 0) addSingleDays(columns, lane.rows, run, bins);
    else addDates(columns, lane.rows, run, { ...bins, fromDay: days.fromDay });
  }
  return { edges, bins: Array.from(bins.sums.sums()) };
}

interface Bins {
  edges: Int32Array;
  /** Number of the last bin. */
  last: number;
  sums: BinSums;
}

/** Adds rows that last a day each: it is enough to know where each bin begins among them. */
function addSingleDays(
  { startDay }: EventColumns,
  rows: Int32Array,
  { first, end }: Run,
  { edges, last, sums }: Bins,
): void {
  let at = first;
  for (let bin = 0; bin <= last && at < end; bin += 1) {
    const next = bin === last ? end : placeFrom(startDay, rows, { at, end }, edges[bin + 1] ?? 0);
    sums.addTo(bin, next - at);
    at = next;
  }
}

/** The first place from one on whose row has a day of at least so much; it is looked for near by, then further on. */
function placeFrom(
  startDay: Int32Array,
  rows: Int32Array,
  { at, end }: { at: number; end: number },
  least: number,
): number {
  let [low, reach] = [at, 1];
  while (low + reach < end && (startDay[rows[low + reach] ?? 0] ?? 0) < least) {
    low += reach;
    reach *= 2;
  }
  return firstFrom(startDay, rows, low, Math.min(low + reach, end), least);
}

/** Adds rows that may last longer, those that end after a day. */
function addDates(
  { startDay, endDay }: EventColumns,
  rows: Int32Array,
  { first, end }: Run,
  { edges, last, sums, fromDay }: Bins & { fromDay: number },
): void {
  let bin = 0;
  let next = edges[1] ?? 0;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const rowEnd = endDay[row] ?? 0;
    if (rowEnd <= fromDay) continue;
    const rowStart = startDay[row] ?? 0;
    // Rows come in time order: the bin of the start only moves on.
    while (bin < last && rowStart >= next) {
      bin += 1;
      next = edges[bin + 1] ?? 0;
    }
    const final = rowEnd <= next ? bin : lastBin(edges, bin, last, rowEnd);
    sums.addOver(bin, final);
  }
}

/** The last bin from `low` to `high` that begins before a day. */
function lastBin(edges: Int32Array, low: number, high: number, day: number): number {
  if ((edges[high] ?? 0) < day) return high;
  let [from, reach] = [low, 1];
  while (from + reach < high && (edges[from + reach] ?? 0) < day) {
    from += reach;
    reach *= 2;
  }
  let to = Math.min(from + reach, high);
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((edges[middle] ?? 0) < day) from = middle;
    else to = middle - 1;
  }
  return from;
}
