import type { EventColumns } from '../events/event-columns.ts';
import { firstFrom } from '../query/first-from.ts';
import { rememberLast } from '../query/remember-last.ts';
import { BinSums } from './bin-sums.ts';
import { cellStarts } from './cells.ts';
import { runOf, type Days, type LaneRows, type Run } from './lane-rows.ts';
import { CLASSES } from './length-class.ts';

/** How many events a lane has over time, where they are too many even for clusters. */
export interface Density {
  /** First days of the bins, and the day after the last of them. */
  edges: Int32Array;
  /**
   * Events in each bin. An event counts once: one that spans several bins, or may lie in any of several, is shared out
   * evenly among them, so bins hold fractions.
   */
  bins: readonly number[];
}

/** Where a density is worked out: cells of a level over a stretch. */
export interface DensityRequest {
  level: number;
  days: Days;
}

/**
 * Counts the rows of a lane that have a day in a stretch, in bins that cover it. The bins of one outside are left out. The last
 * answer for each lane is remembered.
 */
export const toDensity = rememberLast(
  (lane: LaneRows, request: DensityRequest, columns: EventColumns): Density => {
    const bins = binsOnce(columns, request);
    return { edges: bins.edges, bins: countIn(bins, columns, lane, request.days) };
  },
);

/** The bins of a request for some columns, for whose lanes they are the same. */
const binsOnce = rememberLast(
  ({ startDay, size }: EventColumns, { level, days }: DensityRequest): Bins => {
    const edges = cellStarts(level, days.fromDay, days.toDay);
    // Rows are numbered in time order.
    const rowFrom = (day: number) => firstFrom(size, (row) => startDay[row] ?? 0, day);
    return { edges: Int32Array.from(edges), rows: Int32Array.from(edges, rowFrom) };
  },
);

interface Bins {
  /** First days of the bins, and the day after the last of them. */
  edges: Int32Array;
  /** The first row that begins on each of these days, or after it. */
  rows: Int32Array;
}

function countIn(bins: Bins, columns: EventColumns, lane: LaneRows, days: Days): number[] {
  const sums = new BinSums(bins.edges.length - 1);
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const run = runOf(lane, lengthClass, columns, days);
    if (lengthClass === 0) addSingleDays(sums, bins, lane.rows, run);
    else addDates(sums, bins, columns, { ...run, laneRows: lane.rows, fromDay: days.fromDay });
  }
  return Array.from(sums.sums());
}

/** Adds rows that last a day each: it is enough to know where each bin begins among them. */
function addSingleDays(
  sums: BinSums,
  { rows }: Bins,
  laneRows: Int32Array,
  { first, end }: Run,
): void {
  const last = rows.length - 2;
  let at = first;
  for (let bin = 0; bin <= last && at < end; bin += 1) {
    const next = bin === last ? end : placeFrom(laneRows, { at, end }, rows[bin + 1] ?? 0);
    sums.addTo(bin, next - at);
    at = next;
  }
}

/** The first place from one on that has at least so high a row; it is looked for near by, then further on. */
function placeFrom(
  laneRows: Int32Array,
  { at, end }: { at: number; end: number },
  least: number,
): number {
  let [low, reach] = [at, 1];
  while (low + reach < end && (laneRows[low + reach] ?? 0) < least) {
    low += reach;
    reach *= 2;
  }
  let high = Math.min(low + reach, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((laneRows[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds rows that may last longer, those that end after a day. */
function addDates(
  sums: BinSums,
  { edges, rows }: Bins,
  { endDay }: EventColumns,
  { laneRows, first, end, fromDay }: Run & { laneRows: Int32Array; fromDay: number },
): void {
  const last = edges.length - 2;
  let bin = 0;
  let next = rows[1] ?? 0;
  for (let at = first; at < end; at += 1) {
    const row = laneRows[at] ?? 0;
    const rowEnd = endDay[row] ?? 0;
    if (rowEnd <= fromDay) continue;
    // Rows come in time order: the bin of the start only moves on.
    while (bin < last && row >= next) {
      bin += 1;
      next = rows[bin + 1] ?? 0;
    }
    const final = rowEnd <= (edges[bin + 1] ?? 0) ? bin : lastBin(edges, bin, last, rowEnd);
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
