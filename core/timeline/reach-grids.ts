import { CELL_LEVELS, cellEnd, cellStart, cellStarts, mostDaysOf } from './cells.ts';
import type { Days } from './lane-rows.ts';

/** What is gathered in the coarsest cells may last longer than those, and begin anywhere before. */
const COARSEST = CELL_LEVELS - 1;

/** The cells of one grid. */
interface GridCells {
  stretch: Days;
  /** Their first days, and the day after the last of them; none of the coarsest grid. */
  starts: readonly number[];
}

/** The cells of the calendar that dates with a day in a reach may begin in. Each grid is worked out once for all lanes. */
export class ReachGrids {
  readonly #reach: Days;
  readonly #grids = new Map<number, GridCells>();

  constructor(reach: Days) {
    this.#reach = reach;
  }

  /** From the first day of the first of these cells of a level to the day after the last. */
  stretchOf(level: number): Days {
    return this.#gridOf(level).stretch;
  }

  /** The first day of the cell of a level that holds a day of its stretch, and the day after its last. */
  cellAt(level: number, day: number): Days {
    if (level === COARSEST) {
      const fromDay = cellStart(level, day);
      return { fromDay, toDay: cellEnd(level, fromDay) };
    }
    const { starts } = this.#gridOf(level);
    let [low, high] = [0, starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= day) low = middle;
      else high = middle;
    }
    return { fromDay: starts[low] ?? 0, toDay: starts[high] ?? 0 };
  }

  #gridOf(level: number): GridCells {
    const grid = this.#grids.get(level) ?? gridOver(level, this.#reach);
    this.#grids.set(level, grid);
    return grid;
  }
}

function gridOver(level: number, { fromDay, toDay }: Days): GridCells {
  const end = cellEnd(level, cellStart(level, Math.ceil(toDay) - 1));
  if (level === COARSEST) return { stretch: { fromDay: -Infinity, toDay: end }, starts: [] };
  const start = cellStart(level, Math.floor(fromDay) - mostDaysOf(level));
  return { stretch: { fromDay: start, toDay: end }, starts: cellStarts(level, start, end) };
}
