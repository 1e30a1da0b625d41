import { OPEN_END, OPEN_START } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { rememberLast } from '../query/remember-last.ts';
import { runOf, type Days, type LaneRows, type Run } from './lane-rows.ts';
import { CLASSES } from './length-class.ts';

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
  addRows(tally, columns, { rows, first: 0, sure: 0, end: rows.length }, -Infinity);
  return tally;
}

/** Sums up the rows of a lane that have a day in a stretch. */
function tallyWithin(columns: EventColumns, lane: LaneRows, days: Days): CrowdTally {
  const tally = emptyTally(columns);
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const run = { rows: lane.rows, ...runOf(lane, lengthClass, columns, days) };
    if (lengthClass === 0) addSingleDays(tally, columns, run);
    else addRows(tally, columns, run, days.fromDay);
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

type RowRun = Run & { rows: Int32Array };

/** Adds rows that last a day each, which are in time order: only the first and the last day are looked at. */
function addSingleDays(
  tally: CrowdTally,
  { startDay, endDay, attributes }: EventColumns,
  { rows, first, end }: RowRun,
): void {
  if (first >= end) return;
  // Each event has one kind, so that its code stands at the place of its row.
  const { codes } = attributes.kinds;
  const { kinds } = tally;
  for (let at = first; at < end; at += 1) {
    const code = codes[rows[at] ?? 0] ?? 0;
    kinds[code] = (kinds[code] ?? 0) + 1;
  }
  tally.count += end - first;
  tally.startDay = Math.min(tally.startDay, startDay[rows[first] ?? 0] ?? 0);
  tally.endDay = Math.max(tally.endDay, endDay[rows[end - 1] ?? 0] ?? 0);
}

/** Adds those of the rows of a run that end after a day. */
function addRows(
  tally: CrowdTally,
  { startDay, endDay, attributes }: EventColumns,
  { rows, first, end }: RowRun,
  fromDay: number,
): void {
  const { codes } = attributes.kinds;
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
