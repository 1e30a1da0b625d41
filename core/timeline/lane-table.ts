import type { EventColumns } from '../events/event-columns.ts';
import { gatherRows } from '../events/gather-rows.ts';
import { emptyMarks } from '../events/row-marks.ts';
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

/** The bounds of a lane: where each class begins, and where the last ends. */
const BOUNDS = CLASSES + 1;

/** Sorts rows that have a date, and follow each other in time order, into lanes by an attribute. */
export function toLaneTable(
  columns: EventColumns,
  column: ValueColumn,
  dated: Int32Array,
): LaneTable {
  const starts = startsInTable(columns, column, dated);
  const rows = new Int32Array(starts.at(-1) ?? 0);
  putInLanes(rows, starts, columns, { column, dated });
  return { keys: column.values, starts, rows };
}

function startsInTable(
  columns: EventColumns,
  { values, starts, codes }: ValueColumn,
  dated: Int32Array,
): Int32Array {
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
  return tableStarts;
}

function putInLanes(
  rows: Int32Array,
  tableStarts: Int32Array,
  columns: EventColumns,
  { column: { starts, codes }, dated }: { column: ValueColumn; dated: Int32Array },
): void {
  const classes = classesOf(columns);
  const next = tableStarts.slice();
  for (const row of dated) {
    const lengthClass = classes[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const bucket = (codes[at] ?? 0) * CLASSES + lengthClass;
      const place = next[bucket] ?? 0;
      rows[place] = row;
      next[bucket] = place + 1;
    }
  }
}

/** The lanes of a table with all their rows, in the order of its keys. */
export function wholeLanes({ keys, starts, rows }: LaneTable): LaneRows[] {
  // In one room: an array of its own for each lane is one more that V8 has to collect.
  const allBounds = new Int32Array(keys.length * BOUNDS);
  return keys.map((_, lane) => {
    const first = lane * CLASSES;
    const start = starts[first] ?? 0;
    const bounds = allBounds.subarray(lane * BOUNDS, (lane + 1) * BOUNDS);
    for (let at = 1; at < BOUNDS; at += 1) bounds[at] = (starts[first + at] ?? 0) - start;
    return { rows: rows.subarray(start, start + (bounds[CLASSES] ?? 0)), bounds };
  });
}

/**
 * The lanes of a table with those rows alone that a filter keeps, in the order of its keys. Few rows are sorted: those of the
 * table alone, in time order. The answer stays while one more is given, and no longer: see `gatherRows`.
 */
export function keepFew(
  columns: EventColumns,
  { table, column }: { table: LaneTable; column: ValueColumn },
  dated: Int32Array,
): LaneRows[] {
  const starts = startsInTable(columns, column, dated);
  const rows = gatherRows(table, table.rows.length, (room) => {
    putInLanes(room, starts, columns, { column, dated });
    return starts.at(-1) ?? 0;
  });
  return wholeLanes({ keys: table.keys, starts, rows });
}

/** As `keepFew`; many rows are looked for in the table, in any order, and those that are not in it do no harm. */
export function keepMany(
  columns: EventColumns,
  table: LaneTable,
  keptRows: Int32Array,
): LaneRows[] {
  const { keys, starts, rows } = table;
  const isKept = emptyMarks(columns);
  for (const row of keptRows) isKept[row] = 1;
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
