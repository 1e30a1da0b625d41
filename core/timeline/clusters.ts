import type { EventColumns } from '../events/event-columns.ts';
import type { LaneCell } from './lane-cells.ts';
import { hasDayIn, type Days, type LaneRows } from './lane-rows.ts';

/** Events of one lane that stand too close together to be drawn one by one. */
export interface Cluster {
  /** The name of the cell that they begin in. */
  cell: string;
  /** In time order. */
  rows: Int32Array;
  /** From the first day of any of its events to the day after the last; `OPEN_START` and `OPEN_END` for open ends. */
  startDay: number;
  endDay: number;
}

/** What a lane shows one by one, and the cells whose rows it gathers. */
export interface Gathered {
  singles: number[];
  crowded: LaneCell[];
}

/**
 * Gathers the cells of a lane that have more rows than so many, and shows the rows of the others one by one. Each row with
 * a day in the reach is held once; a crowded cell also holds those beyond the reach.
 */
export function gather(
  columns: EventColumns,
  lane: LaneRows,
  { cells, reach, mostSingles }: { cells: readonly LaneCell[]; reach: Days; mostSingles: number },
): Gathered {
  const gathered: Gathered = { singles: [], crowded: [] };
  for (const cell of cells) {
    if (cell.size > mostSingles) gathered.crowded.push(cell);
    else {
      const reached = rowsOf(lane, cell).filter((row) => hasDayIn(columns, row, reach));
      gathered.singles.push(...reached);
    }
  }
  return gathered;
}

/** The events of a crowded cell of a lane. */
export function toCluster(lane: LaneRows, cell: LaneCell): Cluster {
  const { name, startDay, endDay } = cell;
  return { cell: name, rows: rowsOf(lane, cell).toSorted(), startDay, endDay };
}

/** Rows are numbered in time order, but stand in the lane by how long they last. */
function rowsOf({ rows }: LaneRows, { runs, size }: LaneCell): Int32Array {
  const found = new Int32Array(size);
  let at = 0;
  for (const { first, end } of runs) {
    found.set(rows.subarray(first, end), at);
    at += end - first;
  }
  return found;
}

/** A cluster with those of its events alone that have a day in a stretch. */
export function clusterWithin(columns: EventColumns, { cell, rows }: Cluster, days: Days): Cluster {
  const within = rows.filter((row) => hasDayIn(columns, row, days));
  let [startDay, endDay] = [Infinity, -Infinity];
  for (const row of within) {
    startDay = Math.min(startDay, columns.startDay[row] ?? 0);
    endDay = Math.max(endDay, columns.endDay[row] ?? 0);
  }
  return { cell, rows: within, startDay, endDay };
}
