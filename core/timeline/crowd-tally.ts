import type { EventColumns } from '../events/event-columns.ts';
import { runOf, type Days, type LaneRows } from './lane-rows.ts';
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

/** Sums up some rows. */
export function tallyRows(columns: EventColumns, rows: Int32Array): CrowdTally {
  const tally = emptyTally(columns);
  addRows(tally, columns, { rows, first: 0, end: rows.length, fromDay: -Infinity });
  return tally;
}

/** Sums up the rows of a lane that have a day in a stretch. */
export function tallyWithin(columns: EventColumns, lane: LaneRows, days: Days): CrowdTally {
  const tally = emptyTally(columns);
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const { first, end } = runOf(lane, lengthClass, columns, days);
    addRows(tally, columns, { rows: lane.rows, first, end, fromDay: days.fromDay });
  }
  return tally;
}

function emptyTally({ attributes }: EventColumns): CrowdTally {
  const kinds = new Int32Array(attributes.kinds.values.length);
  return { count: 0, startDay: Infinity, endDay: -Infinity, kinds };
}

/** Adds those of the rows from one place to another that end after a day. */
function addRows(
  tally: CrowdTally,
  { startDay, endDay, attributes }: EventColumns,
  { rows, first, end, fromDay }: { rows: Int32Array; first: number; end: number; fromDay: number },
): void {
  // Each event has one kind, so that its code stands at the place of its row.
  const { codes } = attributes.kinds;
  const { kinds } = tally;
  let { count, startDay: earliest, endDay: latest } = tally;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const [rowStart, rowEnd] = [startDay[row] ?? 0, endDay[row] ?? 0];
    if (rowEnd <= fromDay) continue;
    count += 1;
    if (rowStart < earliest) earliest = rowStart;
    if (rowEnd > latest) latest = rowEnd;
    const code = codes[row] ?? 0;
    kinds[code] = (kinds[code] ?? 0) + 1;
  }
  Object.assign(tally, { count, startDay: earliest, endDay: latest });
}
