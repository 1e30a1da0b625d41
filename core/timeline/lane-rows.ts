import type { EventColumns } from '../events/event-columns.ts';
import { emptyMarks } from '../events/row-marks.ts';
import { CLASSES, classesOf, longestOf, OPEN_END_CLASS, OPEN_START_CLASS } from './length-class.ts';

/**
 * The dated rows of one lane by how long they last, and in time order in each class: those of class c are `rows[at]` for
 * `at` from `bounds[c]` up to, not including, `bounds[c + 1]`.
 */
export interface LaneRows {
  rows: Int32Array;
  bounds: Int32Array;
}

/** A stretch of time in days, which may begin and end within one; `toDay` is not in it. */
export interface Days {
  fromDay: number;
  toDay: number;
}

/** Rows of one class that may have a day in a stretch: from `first` on; from `sure` on they do; `end` is after the last. */
export interface Run {
  first: number;
  sure: number;
  end: number;
}

/** Sorts dated rows, which are in time order, by how long they last. */
export function toLaneRows(columns: EventColumns, rows: Int32Array): LaneRows {
  const classes = classesOf(columns);
  const bounds = new Int32Array(CLASSES + 1);
  for (const row of rows) {
    const after = (classes[row] ?? 0) + 1;
    bounds[after] = (bounds[after] ?? 0) + 1;
  }
  sumUp(bounds);
  const next = bounds.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const lengthClass = classes[row] ?? 0;
    const at = next[lengthClass] ?? 0;
    sorted[at] = row;
    next[lengthClass] = at + 1;
  }
  return { rows: sorted, bounds };
}

/** With so small a share of some rows in lanes it is faster to sort these than to look for them among all. */
const FEW_JOINED = 1 / 32;

/** All rows of some lanes, each once. `among` holds all of them, and others maybe, in time order. */
export function joinLaneRows(
  columns: EventColumns,
  lanes: readonly LaneRows[],
  among: Int32Array,
): LaneRows {
  const count = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  return count < FEW_JOINED * among.length
    ? joinFew(lanes, count)
    : joinMany(columns, lanes, among);
}

function joinFew(lanes: readonly LaneRows[], count: number): LaneRows {
  const room = new Int32Array(count);
  const joinedBounds = new Int32Array(CLASSES + 1);
  let size = 0;
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const first = size;
    for (const { rows, bounds } of lanes) {
      const some = rows.subarray(bounds[lengthClass], bounds[lengthClass + 1]);
      room.set(some, size);
      size += some.length;
    }
    const sorted = room.subarray(first, size).toSorted();
    const distinct = sorted.filter((row, at) => row !== sorted[at - 1]);
    room.set(distinct, first);
    size = first + distinct.length;
    joinedBounds[lengthClass + 1] = size;
  }
  return { rows: room.subarray(0, size), bounds: joinedBounds };
}

function joinMany(columns: EventColumns, lanes: readonly LaneRows[], among: Int32Array): LaneRows {
  // For each row the class that it is to stand in, and one more; 0 for none.
  const places = emptyMarks(columns);
  const bounds = new Int32Array(CLASSES + 1);
  for (const lane of lanes) markPlaces(lane, places, bounds);
  sumUp(bounds);
  const count = bounds[CLASSES] ?? 0;
  // Rows of no lane go to a place behind all others, each over the last: a branch here costs more.
  const rows = new Int32Array(count + 1);
  const next = Int32Array.of(count, ...bounds);
  for (const row of among) {
    const place = places[row] ?? 0;
    const at = next[place] ?? 0;
    rows[at] = row;
    next[place] = at + Number(place > 0);
  }
  return { rows: rows.subarray(0, count), bounds };
}

function markPlaces({ rows, bounds }: LaneRows, places: Uint8Array, counts: Int32Array): void {
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const end = bounds[lengthClass + 1] ?? 0;
    let count = 0;
    for (let at = bounds[lengthClass] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      count += Number(places[row] === 0);
      places[row] = lengthClass + 1;
    }
    counts[lengthClass + 1] = (counts[lengthClass + 1] ?? 0) + count;
  }
}

/** Turns how many each class has, which stands one place later, into where each class begins. */
function sumUp(bounds: Int32Array): void {
  for (let at = 1; at < bounds.length; at += 1)
    bounds[at] = (bounds[at] ?? 0) + (bounds[at - 1] ?? 0);
}

/** Where the rows of a class lie that may have a day in a stretch. */
export function runOf(
  { rows, bounds }: LaneRows,
  lengthClass: number,
  { startDay, endDay }: EventColumns,
  { fromDay, toDay }: Days,
): Run {
  const [low, high] = [bounds[lengthClass] ?? 0, bounds[lengthClass + 1] ?? 0];
  if (low === high) return { first: low, sure: low, end: low };
  if (lengthClass === OPEN_START_CLASS) {
    // All start before everything else, so that they are in the order of their ends.
    const sure = firstAbove(endDay, rows, low, high, fromDay);
    return { first: sure, sure, end: high };
  }
  const end = firstPlaceFrom(startDay, rows, low, high, toDay);
  if (lengthClass === OPEN_END_CLASS) return { first: low, sure: low, end };
  const first = firstAbove(startDay, rows, low, end, fromDay - longestOf(lengthClass));
  return { first, sure: firstPlaceFrom(startDay, rows, first, end, fromDay), end };
}

/** How many rows of a lane have a day in a stretch. */
export function countWithin(lane: LaneRows, columns: EventColumns, days: Days): number {
  let count = 0;
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const { first, sure, end } = runOf(lane, lengthClass, columns, days);
    count += end - sure;
    for (let at = first; at < sure; at += 1) {
      if ((columns.endDay[lane.rows[at] ?? 0] ?? 0) > days.fromDay) count += 1;
    }
  }
  return count;
}

/** The rows of a lane that have a day in a stretch, in time order. */
export function rowsWithin(lane: LaneRows, columns: EventColumns, days: Days): Int32Array {
  const found = new Int32Array(countWithin(lane, columns, days));
  let size = 0;
  eachWithin(lane, columns, days, (row) => {
    found[size] = row;
    size += 1;
  });
  // Rows are numbered in time order.
  return found.toSorted();
}

/** Goes through the rows of a lane that have a day in a stretch, in no order. */
export function eachWithin(
  lane: LaneRows,
  columns: EventColumns,
  days: Days,
  see: (row: number) => void,
): void {
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const { first, end } = runOf(lane, lengthClass, columns, days);
    for (let at = first; at < end; at += 1) {
      const row = lane.rows[at] ?? 0;
      if ((columns.endDay[row] ?? 0) > days.fromDay) see(row);
    }
  }
}

/** Whether a row has a day in a stretch. */
export function hasDayIn({ startDay, endDay }: EventColumns, row: number, days: Days): boolean {
  return (startDay[row] ?? 0) < days.toDay && (endDay[row] ?? 0) > days.fromDay;
}

/** First place from `low` up to `high` whose row has a value of at least `least`; `high` when there is none. */
export function firstPlaceFrom(
  values: Int32Array,
  rows: Int32Array,
  low: number,
  high: number,
  least: number,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[rows[middle] ?? 0] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** First place whose row has a value, a whole number, above a bound. */
function firstAbove(
  values: Int32Array,
  rows: Int32Array,
  low: number,
  high: number,
  bound: number,
): number {
  return firstPlaceFrom(values, rows, low, high, Math.floor(bound) + 1);
}
