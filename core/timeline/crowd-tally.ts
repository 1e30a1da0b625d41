import { OPEN_END, OPEN_START } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { codesOfRows } from '../events/row-codes.ts';
import { rememberLast } from '../query/remember-last.ts';
import { runOf, type Days, type LaneRows } from './lane-rows.ts';
import { CLASSES, longestOf } from './length-class.ts';

/** What is said of many events as one. */
export interface CrowdTally {
  count: number;
  /** From the first day that any of them may mean to the day after the last; `OPEN_START` and `OPEN_END` for open ends. */
  startDay: number;
  endDay: number;
  /** How many are of each kind, by its code. */
  kinds: Int32Array;
}

/** Sums up some rows, which are in time order. */
export function tallyRows(columns: EventColumns, rows: Int32Array): CrowdTally {
  const tally = emptyTally(columns);
  addRows(tally, columns, { rows, first: 0, end: rows.length }, -Infinity);
  return tally;
}

/** Sums up the rows of a lane that have a day in a stretch. */
function tallyWithin(columns: EventColumns, lane: LaneRows, days: Days): CrowdTally {
  const tally = emptyTally(columns);
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const { first, sure, end } = runOf(lane, lengthClass, columns, days);
    addRows(tally, columns, { rows: lane.rows, first, end: sure }, days.fromDay);
    addSureRows(tally, columns, { rows: lane.rows, first: sure, end }, longestOf(lengthClass));
  }
  return tally;
}

/** The same; the last answer for each lane is remembered. Read-only. */
export const tallyOnce = rememberLast((lane: LaneRows, days: Days, columns: EventColumns) =>
  tallyWithin(columns, lane, days),
);

function emptyTally({ attributes }: EventColumns): CrowdTally {
  const kinds = new Int32Array(attributes.kinds.values.length);
  return { count: 0, startDay: OPEN_END, endDay: OPEN_START, kinds };
}

/** Rows in time order, from the first up to, not including, the end. */
interface RowRun {
  rows: Int32Array;
  first: number;
  end: number;
}

/** Adds those of the rows of a run that end after a day. */
function addRows(
  tally: CrowdTally,
  { startDay, endDay, attributes }: EventColumns,
  { rows, first, end }: RowRun,
  fromDay: number,
): void {
  const codes = codesOfRows(attributes.kinds);
  const { kinds } = tally;
  let { count, startDay: earliest, endDay: latest } = tally;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const rowEnd = endDay[row] ?? 0;
    if (rowEnd <= fromDay) continue;
    const rowStart = startDay[row] ?? 0;
    count += 1;
    if (rowStart < earliest) earliest = rowStart;
    if (rowEnd > latest) latest = rowEnd;
    const code = codes[row] ?? 0;
    kinds[code] = (kinds[code] ?? 0) + 1;
  }
  Object.assign(tally, { count, startDay: earliest, endDay: latest });
}

/** Adds all rows of a run, whose dates last at most so many days: the days of few of them need to be looked at. */
function addSureRows(
  tally: CrowdTally,
  { startDay, endDay, attributes }: EventColumns,
  { rows, first, end }: RowRun,
  longest: number,
): void {
  if (first >= end) return;
  const codes = codesOfRows(attributes.kinds);
  const { kinds } = tally;
  for (let at = first; at < end; at += 1) {
    const code = codes[rows[at] ?? 0] ?? 0;
    kinds[code] = (kinds[code] ?? 0) + 1;
  }
  tally.count += end - first;
  tally.startDay = Math.min(tally.startDay, startDay[rows[first] ?? 0] ?? 0);
  for (let at = end - 1; at >= first; at -= 1) {
    const row = rows[at] ?? 0;
    // Those before begin no later, and none of them lasts longer.
    if ((startDay[row] ?? 0) + longest <= tally.endDay) return;
    tally.endDay = Math.max(tally.endDay, endDay[row] ?? 0);
  }
}
