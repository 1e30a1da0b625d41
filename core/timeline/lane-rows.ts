import { UNDATED, type EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';

/**
 * The dated rows of each lane of one grouping, in time order; background events are in none. The rows of lane l are
 * `rows[at]` for `at` from `starts[l]` up to, not including, `starts[l + 1]`.
 */
export interface LaneRows {
  /** What tells the lanes apart: a partner's code, a kind's id, ... */
  keys: readonly string[];
  starts: Int32Array;
  rows: Int32Array;
  /** The latest end among each block of rows, to skip what has ended before a window. */
  latestEnds: Int32Array;
}

/** Rows in a block. */
const BLOCK = 256;

/** Sorts the rows of columns that are in time order into lanes by an attribute. */
export function toLaneRows(
  columns: EventColumns,
  { values, starts, codes }: ValueColumn,
): LaneRows {
  const laneStarts = new Int32Array(values.length + 1);
  forEachPlace((lane) => (laneStarts[lane + 1] = (laneStarts[lane + 1] ?? 0) + 1));
  for (let lane = 0; lane < values.length; lane += 1) {
    laneStarts[lane + 1] = (laneStarts[lane + 1] ?? 0) + (laneStarts[lane] ?? 0);
  }
  const next = laneStarts.slice();
  const rows = new Int32Array(laneStarts[values.length] ?? 0);
  forEachPlace((lane, row) => {
    const at = next[lane] ?? 0;
    rows[at] = row;
    next[lane] = at + 1;
  });
  return { keys: values, starts: laneStarts, rows, latestEnds: latestEndsOf(rows, columns.endDay) };

  function forEachPlace(visit: (lane: number, row: number) => void): void {
    for (let row = 0; row < columns.size; row += 1) {
      if (columns.startDay[row] === UNDATED) break;
      if (columns.background[row] === 1) continue;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
        visit(codes[at] ?? 0, row);
    }
  }
}

function latestEndsOf(rows: Int32Array, endDay: Int32Array): Int32Array {
  const latest = new Int32Array(Math.ceil(rows.length / BLOCK)).fill(-0x8000_0000);
  for (let at = 0; at < rows.length; at += 1) {
    const block = Math.floor(at / BLOCK);
    latest[block] = Math.max(latest[block] ?? 0, endDay[rows[at] ?? 0] ?? 0);
  }
  return latest;
}

/** A stretch of whole days; `toDay` is the first after it. */
export interface Days {
  fromDay: number;
  toDay: number;
}

/** The rows of a lane that have a day in a stretch and that pass, in time order. */
export function rowsWithin(
  lanes: LaneRows,
  lane: number,
  { startDay, endDay }: EventColumns,
  { fromDay, toDay }: Days,
  passes: (row: number) => boolean,
): number[] {
  const found: number[] = [];
  const [first, end] = [lanes.starts[lane] ?? 0, lanes.starts[lane + 1] ?? 0];
  for (let block = Math.floor(first / BLOCK); block * BLOCK < end; block += 1) {
    if ((lanes.latestEnds[block] ?? 0) <= fromDay) continue;
    const blockEnd = Math.min(end, (block + 1) * BLOCK);
    for (let at = Math.max(first, block * BLOCK); at < blockEnd; at += 1) {
      const row = lanes.rows[at] ?? 0;
      if ((startDay[row] ?? 0) >= toDay) return found;
      if ((endDay[row] ?? 0) > fromDay && passes(row)) found.push(row);
    }
  }
  return found;
}
