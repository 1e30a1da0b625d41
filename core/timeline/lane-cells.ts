import type { EventColumns } from '../events/event-columns.ts';
import { firstPlaceFrom, hasDayIn, type Days, type LaneRows } from './lane-rows.ts';
import { cellLevelOf, CLASSES, OPEN_END_CLASS } from './length-class.ts';
import type { ReachGrids } from './reach-grids.ts';

/** The rows of a lane that begin in one cell of the calendar, or those of them alone that last about as long. */
export interface LaneCell {
  /**
   * Level and first day of the cell, and whether they are those alone that last about as long: the same wherever the window
   * is, and no other cell of the lane ever has it, at any level.
   */
  name: string;
  /** Where its rows lie in the lane. */
  runs: PlaceRun[];
  size: number;
  /** From the first day of any of them to the day after the last; `OPEN_START` and `OPEN_END` for open ends. */
  startDay: number;
  endDay: number;
}

/** Places of a lane, from the first up to, not including, the end. */
interface PlaceRun {
  first: number;
  end: number;
}

/** How rows are sorted by cells: those of a class, when the cells of the lane are of a level. */
interface Sorting {
  lengthClass: number;
  level: number;
}

/** A cell while rows come into it. */
interface GrowingCell extends LaneCell {
  /** Whether any of them has a day in the reach. */
  isReached: boolean;
}

/**
 * Sorts rows of one lane by the cells of a level, each by its first day. What lasts longer than such a cell goes into a
 * coarser one of its own length: a year among days stays a year. Answers the cells that have a row with a day in the
 * reach, each with all that begins in it: which rows share a cell depends on nothing but the rows and the level, never
 * on where the reach ends.
 */
export function laneCells(
  columns: EventColumns,
  lane: LaneRows,
  { reach, grids, level }: { reach: Days; grids: ReachGrids; level: number },
): LaneCell[] {
  const found = new Map<string, GrowingCell>();
  for (let lengthClass = 0; lengthClass < CLASSES; lengthClass += 1) {
    for (const { name, run } of runsOf(columns, lane, grids, { lengthClass, level })) {
      const cell = found.get(name) ?? emptyCell(name);
      found.set(name, cell);
      addRun(columns, lane, run, cell, reach);
    }
  }
  return [...found.values()].filter(({ isReached }) => isReached);
}

function emptyCell(name: string): GrowingCell {
  const [startDay, endDay] = [Infinity, -Infinity];
  return { name, runs: [], size: 0, startDay, endDay, isReached: false };
}

/** The rows of a class that begin in the same cell lie side by side. */
function* runsOf(
  { startDay }: EventColumns,
  { rows, bounds }: LaneRows,
  grids: ReachGrids,
  { lengthClass, level }: Sorting,
): Generator<{ name: string; run: PlaceRun }> {
  const [low, high] = [bounds[lengthClass] ?? 0, bounds[lengthClass + 1] ?? 0];
  if (low === high) return;
  const grid = cellLevelOf(lengthClass, level);
  if (grid === null) {
    yield { name: 'before', run: { first: low, end: high } };
    return;
  }
  const stretch = grids.stretchOf(grid);
  let first = firstPlaceFrom(startDay, rows, low, high, stretch.fromDay);
  const last = firstPlaceFrom(startDay, rows, first, high, stretch.toDay);
  while (first < last) {
    const { fromDay, toDay } = grids.cellAt(grid, startDay[rows[first] ?? 0] ?? 0);
    const end = firstPlaceFrom(startDay, rows, first, last, toDay);
    yield { name: nameOf(`${grid}:${fromDay}`, grid, { lengthClass, level }), run: { first, end } };
    first = end;
  }
}

function nameOf(cell: string, grid: number, { lengthClass, level }: Sorting): string {
  if (lengthClass === OPEN_END_CLASS) return `since:${cell}`;
  // At its own level the cell holds what is shorter as well.
  return grid > level ? `long:${cell}` : cell;
}

function addRun(
  columns: EventColumns,
  { rows }: LaneRows,
  run: PlaceRun,
  cell: GrowingCell,
  reach: Days,
): void {
  const { startDay, endDay } = columns;
  let { startDay: earliest, endDay: latest, isReached } = cell;
  for (let at = run.first; at < run.end; at += 1) {
    const row = rows[at] ?? 0;
    earliest = Math.min(earliest, startDay[row] ?? 0);
    latest = Math.max(latest, endDay[row] ?? 0);
    isReached ||= hasDayIn(columns, row, reach);
  }
  cell.runs.push(run);
  cell.size += run.end - run.first;
  Object.assign(cell, { startDay: earliest, endDay: latest, isReached });
}
