import type { EventColumns } from '../events/event-columns.ts';
import { gatherRows } from '../events/gather-rows.ts';
import { markRows } from '../events/mark-rows.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { LaneRows } from './lane-rows.ts';
import { CLASSES, classesOf } from './length-class.ts';

/**
 * Dated rows in the lanes of a grouping: all but background events, or those that a filter keeps. The rows of
 * lane l and class c are `rows[at]` for `at` from `starts[l * CLASSES + c]` up to, not including, the next start.
 */
export interface LaneTable {
  /** What tells the lanes apart: a partner's code, a kind's id, ... */
  keys: readonly string[];
  starts: Int32Array;
  rows: Int32Array;
}

/** Sorts rows that have a date, and follow each other in time order, into lanes by an attribute. */
export function toLaneTable(
  columns: EventColumns,
  { values, starts, codes }: ValueColumn,
  dated: Int32Array,
): LaneTable {
  const classes = classesOf(columns);
  const tableStarts = new Int32Array(values.length * CLASSES + 1);
  for (const row of dated) {
    const lengthClass = classes[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const bucket = (codes[at] ?? 0) * CLASSES + lengthClass;
      tableStarts[bucket + 1] = (tableStarts[bucket + 1] ?? 0) + 1;
    }
  }
  for (let bucket = 1; bucket < tableStarts.length; bucket += 1) {
    tableStarts[bucket] = (tableStarts[bucket] ?? 0) + (tableStarts[bucket - 1] ?? 0);
  }
  const next = tableStarts.slice();
  const rows = new Int32Array(tableStarts.at(-1) ?? 0);
  for (const row of dated) {
    const lengthClass = classes[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const bucket = (codes[at] ?? 0) * CLASSES + lengthClass;
      const place = next[bucket] ?? 0;
      rows[place] = row;
      next[bucket] = place + 1;
    }
  }
  return { keys: values, starts: tableStarts, rows };
}

/** The lanes of a table with all their rows, in the order of its keys. */
export function wholeLanes({ keys, starts, rows }: LaneTable): LaneRows[] {
  return keys.map((_, lane) => {
    const first = lane * CLASSES;
    const start = starts[first] ?? 0;
    const bounds = starts.slice(first, first + CLASSES + 1).map((at) => at - start);
    return { rows: rows.subarray(start, start + (bounds[CLASSES] ?? 0)), bounds };
  });
}

/**
 * The lanes of a table with those rows alone that a filter keeps, in the order of its keys. They stay while the lanes of one
 * more filter are gathered, and no longer: see `gatherRows`.
 */
export function keepLanes(
  { size: rowCount }: EventColumns,
  table: LaneTable,
  keptRows: Int32Array,
): LaneRows[] {
  const { keys, starts, rows } = table;
  const isKept = markRows(table, rowCount, keptRows);
  const keptStarts = new Int32Array(starts.length);
  const kept = gatherRows(table, rows.length, (room) => {
    let size = 0;
    for (let bucket = 0; bucket < starts.length - 1; bucket += 1) {
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end; at += 1) {
        const row = rows[at] ?? 0;
        // Written in any case and overwritten when it is not kept: a branch here costs more.
        room[size] = row;
        size += isKept[row] ?? 0;
      }
      keptStarts[bucket + 1] = size;
    }
    return size;
  });
  return wholeLanes({ keys, starts: keptStarts, rows: kept });
}

/** How many rows a lane of a table has. */
export function laneSize({ starts }: LaneTable, lane: number): number {
  return (starts[(lane + 1) * CLASSES] ?? 0) - (starts[lane * CLASSES] ?? 0);
}
