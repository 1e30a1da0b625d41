import { backgroundRows } from '../events/background-rows.ts';
import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { gatherRows } from '../events/gather-rows.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import type { EventFilter } from './filter.ts';
import { firstFrom } from './first-from.ts';
import type { QueryIndex } from './query-index.ts';
import { rememberLast } from './remember-last.ts';
import type { RowFilter } from './row-filter.ts';

/** The rows that a filter keeps. Background events stand apart and are not counted. */
export interface Selection {
  /** In time order, undated last. */
  kept: Int32Array;
  background: Int32Array;
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

/**
 * Applies a filter. Treat the answer as read-only: the last one is given again. It stays while one more filter is applied to
 * the data set, in whatever language, and no longer: see `gatherRows`.
 */
export function selectEvents({ columns, rowFilter }: QueryIndex, filter: EventFilter): Selection {
  return select(rowFilter, filter, columns);
}

/** Remembered by the row filter, which owns the rooms and which all languages of a data set share. */
const select = rememberLast(
  (rowFilter: RowFilter, filter: EventFilter, columns: EventColumns): Selection => {
    const { failed, found } = rowFilter.passedRows(filter);
    return {
      kept: gatherRows(rowFilter, columns.size, (room) =>
        found ? keepFound(room, columns, failed, found) : keepRows(room, columns, failed),
      ),
      background: backgroundRows(columns).filter((row) => failed[row] === 0 && found?.[row] !== 0),
    };
  },
);

/** Gathers the rows that fail nothing, and tells how many there are. */
function keepRows(
  kept: Int32Array,
  { size, background }: EventColumns,
  failed: Uint16Array,
): number {
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    // Written in any case and overwritten when it fails: a branch here costs more.
    kept[count] = row;
    count += Number(((failed[row] ?? 0) | (background[row] ?? 0)) === 0);
  }
  return count;
}

/** The same of rows where a text is found. Four are looked at in one go: most have none. */
function keepFound(
  kept: Int32Array,
  { size, background }: EventColumns,
  failed: Uint16Array,
  found: Uint8Array,
): number {
  const fours = new Uint32Array(found.buffer, found.byteOffset, size >>> 2);
  let count = 0;
  for (let first = 0; first < size; first += 4) {
    // The last one to three rows make no four, so that these are looked at.
    if (fours[first >>> 2] === 0) continue;
    const end = Math.min(first + 4, size);
    for (let row = first; row < end; row += 1) {
      kept[count] = row;
      const fails = (failed[row] ?? 0) | (background[row] ?? 0) | (1 - (found[row] ?? 0));
      count += Number(fails === 0);
    }
  }
  return count;
}

/** All events of a data set but the background ones. */
export function countAll({ columns }: QueryIndex): number {
  return columns.size - backgroundRows(columns).length;
}

/** How many of some rows, which are in time order, have no date. */
export function countUndated({ columns }: QueryIndex, rows: Int32Array): number {
  return (
    rows.length - firstFrom(rows.length, (at) => columns.startDay[rows[at] ?? 0] ?? 0, UNDATED)
  );
}

/** Counts a selection against a window. */
export function countView(
  index: QueryIndex,
  { kept, background }: Selection,
  window: Interval,
): ViewCounts {
  const { startDay, endDay } = index.columns;
  const total = countAll(index);
  const undated = countUndated(index, kept);
  const days = { from: window.startMs / DAY_MS, to: window.endMs / DAY_MS };
  // Undated rows come after every window, and an event ends after it begins.
  const begunBy = (day: number) =>
    firstFrom(kept.length, (at) => startDay[kept[at] ?? 0] ?? 0, day);
  const begun = begunBy(days.to);
  const ended = countEnded(endDay, kept, begunBy(days.from), days.from);
  const shown = begun - ended;
  return {
    total,
    shown,
    outside: kept.length - shown - undated,
    undated,
    filteredOut: total - kept.length,
    background: countWithin(index.columns, background, window),
  };
}

/** How many of the first rows of some end by a day. No branches: these cost more than adding nothing. */
function countEnded(endDay: Int32Array, rows: Int32Array, count: number, day: number): number {
  let ended = 0;
  for (let at = 0; at < count; at += 1) ended += Number((endDay[rows[at] ?? 0] ?? 0) <= day);
  return ended;
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
