import type { EventColumns } from '../events/event-columns.ts';
import { CELL_LEVELS, cellEnd, cellStart, mostDaysOf } from './cells.ts';
import { firstFrom, type Days, type LaneRows } from './lane-rows.ts';
import { cellLevelOf, CLASSES, OPEN_END_CLASS } from './length-class.ts';

/** Events of one lane that stand too close together to be drawn one by one. */
export interface Cluster {
  /**
   * Level and first day of the cell that its events begin in, and whether they are those alone that last about as long:
   * the same wherever the window is, and no other cluster of the lane ever has it, at any level.
   */
  cell: string;
  /** In time order. */
  rows: Int32Array;
  /** From the first day of any of its events to the day after the last; `OPEN_START` and `OPEN_END` for open ends. */
  startDay: number;
  endDay: number;
}

/** What a lane shows one by one, and what it gathers. */
export interface Gathered {
  singles: number[];
  clusters: Cluster[];
}

/** How a lane is gathered. */
export interface Gathering {
  level: number;
  /** A cell with no more rows than this shows them one by one. */
  mostSingles: number;
}

/** Rows that begin in one cell. */
interface Cell {
  name: string;
  rows: number[];
  /** Whether any of them has a day in the reach. */
  isReached: boolean;
}

/**
 * Gathers rows of one lane by the cells of a level, each by its first day. What lasts longer than such a cell is
 * gathered by a coarser one of its own length: a year among days stays a year. Each row with a day in the reach is held
 * once, and beyond the reach a cluster holds those that share its cell. So which rows share a cluster depends on
 * nothing but the rows and the level, never on where the reach ends.
 */
export function gather(
  columns: EventColumns,
  lane: LaneRows,
  reach: Days,
  { level, mostSingles }: Gathering,
): Gathered {
  const gathered: Gathered = { singles: [], clusters: [] };
  for (const { name, rows, isReached } of cellsOf(columns, lane, reach, level)) {
    if (!isReached) continue;
    if (rows.length > mostSingles) gathered.clusters.push(toCluster(columns, name, rows));
    else gathered.singles.push(...rows.filter((row) => hasDayIn(columns, row, reach)));
  }
  return gathered;
}

function cellsOf(
  columns: EventColumns,
  lane: LaneRows,
  reach: Days,
  level: number,
): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    const end = lane.bounds[lengthClass + 1] ?? 0;
    const grid = cellLevelOf(lengthClass, level);
    const days = grid === null ? null : stretchOf(grid, reach);
    let at = lane.bounds[lengthClass] ?? 0;
    if (days) at = firstFrom(columns.startDay, lane.rows, at, end, days.fromDay);
    while (at < end) {
      const startDay = columns.startDay[lane.rows[at] ?? 0] ?? 0;
      if (days && startDay >= days.toDay) break;
      const cell = cellAt(
        cells,
        grid === null ? 'before' : nameOf(lengthClass, startDay, { grid, level }),
      );
      const next = grid === null ? Infinity : cellEnd(grid, cellStart(grid, startDay));
      at = addRows(columns, lane, { at, end, next }, cell, reach);
    }
  }
  return cells.values();
}

/** Adds the rows from one place on that begin before a day, and tells the place after them. */
function addRows(
  columns: EventColumns,
  { rows }: LaneRows,
  { at, end, next }: { at: number; end: number; next: number },
  cell: Cell,
  reach: Days,
): number {
  for (let place = at; place < end; place += 1) {
    const row = rows[place] ?? 0;
    if ((columns.startDay[row] ?? 0) >= next) return place;
    cell.rows.push(row);
    cell.isReached ||= hasDayIn(columns, row, reach);
  }
  return end;
}

/** The cells of a level that events with a day in a stretch may begin in. */
function stretchOf(level: number, { fromDay, toDay }: Days): Days {
  const isCoarsest = level === CELL_LEVELS - 1;
  return {
    // What is gathered in the coarsest cells may last longer than those.
    fromDay: isCoarsest ? -Infinity : cellStart(level, Math.floor(fromDay) - mostDaysOf(level)),
    toDay: cellEnd(level, cellStart(level, Math.ceil(toDay) - 1)),
  };
}

function nameOf(
  lengthClass: number,
  startDay: number,
  { grid, level }: { grid: number; level: number },
): string {
  const name = `${grid}:${cellStart(grid, startDay)}`;
  if (lengthClass === OPEN_END_CLASS) return `since:${name}`;
  // At its own level the cell holds what is shorter as well.
  return grid > level ? `long:${name}` : name;
}

function cellAt(cells: Map<string, Cell>, name: string): Cell {
  const known = cells.get(name);
  if (known) return known;
  const cell = { name, rows: [], isReached: false };
  cells.set(name, cell);
  return cell;
}

function hasDayIn({ startDay, endDay }: EventColumns, row: number, days: Days): boolean {
  return (startDay[row] ?? 0) < days.toDay && (endDay[row] ?? 0) > days.fromDay;
}

/** A cluster with those of its events alone that have a day in a stretch. */
export function clusterWithin(columns: EventColumns, { cell, rows }: Cluster, days: Days): Cluster {
  return toCluster(
    columns,
    cell,
    Array.from(rows).filter((row) => hasDayIn(columns, row, days)),
  );
}

function toCluster({ startDay, endDay }: EventColumns, cell: string, members: number[]): Cluster {
  let [first, last] = [Infinity, -Infinity];
  for (const row of members) {
    first = Math.min(first, startDay[row] ?? 0);
    last = Math.max(last, endDay[row] ?? 0);
  }
  // Rows are numbered in time order.
  return { cell, rows: Int32Array.from(members).toSorted(), startDay: first, endDay: last };
}
