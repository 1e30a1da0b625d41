import { OPEN_END, OPEN_START, UNDATED, type EventColumns } from '../events/event-columns.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import type { EventFilter } from './filter.ts';
import type { QueryIndex } from './query-index.ts';
import { rememberLast } from './remember-last.ts';

/**
 * The rows that a filter keeps, in time order, undated last. Background events stand apart and are not counted.
 */
export interface Selection {
  kept: Int32Array;
  background: Int32Array;
  /** For each row of the data set whether the filter keeps it. */
  keeps: (row: number) => boolean;
}

/** Where every event of the data set is. `shown + outside + undated + filteredOut = total`, always. */
export interface ViewCounts {
  /** All events but the background ones. */
  total: number;
  /** Kept, dated, and at least partly inside the window. */
  shown: number;
  /** Kept and dated, but before or after the window. */
  outside: number;
  /** Kept, but without a date, so that no timeline can draw them. */
  undated: number;
  filteredOut: number;
  /** Background events inside the window; not part of the total. */
  background: number;
}

/** Applies a filter. Treat the answer as read-only: the last one is given again. */
export const selectEvents: (index: QueryIndex, filter: EventFilter) => Selection =
  rememberLast(select);

function select({ columns, rowFilter }: QueryIndex, filter: EventFilter): Selection {
  const failed = rowFilter.failedParts(filter);
  const kept = new Int32Array(columns.size);
  const background: number[] = [];
  let count = 0;
  for (let row = 0; row < columns.size; row += 1) {
    if (failed[row] !== 0) continue;
    if (columns.background[row] === 1) background.push(row);
    else kept[count++] = row;
  }
  return {
    kept: kept.slice(0, count),
    background: Int32Array.from(background),
    keeps: (row) => failed[row] === 0,
  };
}

/** All events of a data set but the background ones. */
export function countAll({ columns }: QueryIndex): number {
  return columns.background.reduce((count, isBackground) => count - isBackground, columns.size);
}

/** How many of some rows have no date. */
export function countUndated({ columns }: QueryIndex, rows: Int32Array): number {
  // They come last.
  let first = rows.length;
  while (first > 0 && columns.startDay[rows[first - 1] ?? 0] === UNDATED) first -= 1;
  return rows.length - first;
}

/** Counts a selection against a window. */
export function countView(
  index: QueryIndex,
  { kept, background }: Selection,
  window: Interval,
): ViewCounts {
  const total = countAll(index);
  const shown = countWithin(index.columns, kept, window);
  const undated = countUndated(index, kept);
  return {
    total,
    shown,
    outside: kept.length - shown - undated,
    undated,
    filteredOut: total - kept.length,
    background: countWithin(index.columns, background, window),
  };
}

function countWithin(columns: EventColumns, rows: Int32Array, window: Interval): number {
  const isShown = isWithin(columns, window);
  return rows.reduce((count, row) => count + Number(isShown(row)), 0);
}

/** Tells of a row whether it has a date that may fall into a window. */
export function isWithin(
  { startDay, endDay }: EventColumns,
  { startMs, endMs }: Interval,
): (row: number) => boolean {
  const [from, to] = [startMs / DAY_MS, endMs / DAY_MS];
  return (row) => {
    const start = startDay[row] ?? UNDATED;
    return start !== UNDATED && start < to && (endDay[row] ?? 0) > from;
  };
}

/** The span from the first to the last date of some rows, by their known ends; null when there is none. */
export function extentOf(
  { startDay, endDay }: EventColumns,
  rows: Iterable<number>,
): Interval | null {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const [start, end] = [startDay[row] ?? UNDATED, endDay[row] ?? UNDATED];
    if (start === UNDATED) continue;
    if (start !== OPEN_START) [first, last] = [Math.min(first, start), Math.max(last, start)];
    if (end !== OPEN_END) [first, last] = [Math.min(first, end), Math.max(last, end)];
  }
  return first > last ? null : withAir({ startMs: first * DAY_MS, endMs: last * DAY_MS });
}

/** The known ends of one date; null when it has none. */
export function knownBounds({ startMs, endMs }: Interval): Interval | null {
  const known = [startMs, endMs].filter(Number.isFinite);
  if (known.length === 0) return null;
  return withAir({ startMs: Math.min(...known), endMs: Math.max(...known) });
}

/** A single known end, as of "2010/.." alone, is shown with the day on either side of it. */
function withAir({ startMs, endMs }: Interval): Interval {
  return startMs < endMs
    ? { startMs, endMs }
    : { startMs: startMs - DAY_MS, endMs: endMs + DAY_MS };
}

/** What Fit shows of a selection: the events that count or, when none of them is dated, the background. */
export function extentOfSelection(
  { columns }: QueryIndex,
  { kept, background }: Selection,
): Interval | null {
  return extentOf(columns, kept) ?? extentOf(columns, background);
}
