import { OPEN_START, type EventColumns } from '../events/event-columns.ts';
import { cellStart, levelForDays } from './cells.ts';

/** Events of one lane that stand too close together to be drawn one by one. */
export interface Cluster {
  /** Level and first day of the cell that its events begin in: the same at every place of the window. */
  cell: string;
  rows: number[];
  /** From the first day of any of its events to the day after the last; `OPEN_START` and `OPEN_END` for open ends. */
  startDay: number;
  endDay: number;
}

/** What a lane shows one by one, and what it gathers. Together they hold each row once. */
export interface Gathered {
  singles: number[];
  clusters: Cluster[];
}

/**
 * Gathers rows of one lane by the cells of a level, each by its first day. What lasts longer than such a cell is
 * gathered by a coarser one of its own length: a year among days stays a year. A cell with at most `mostSingles` rows
 * shows them one by one. Which rows share a cell depends on nothing but the rows and the level.
 */
export function gather(
  columns: EventColumns,
  rows: readonly number[],
  level: number,
  mostSingles: number,
): Gathered {
  const cells = new Map<string, number[]>();
  for (const row of rows) {
    const cell = cellOf(columns, row, level);
    const others = cells.get(cell);
    if (others) others.push(row);
    else cells.set(cell, [row]);
  }
  const gathered: Gathered = { singles: [], clusters: [] };
  for (const [cell, members] of cells) {
    if (members.length <= mostSingles) gathered.singles.push(...members);
    else gathered.clusters.push(toCluster(columns, cell, members));
  }
  return gathered;
}

/** The cell that a row belongs to at a level: "6:16801". All that have an open start share one. */
function cellOf({ startDay, endDay }: EventColumns, row: number, level: number): string {
  const start = startDay[row] ?? 0;
  if (start === OPEN_START) return 'open';
  const own = Math.max(level, levelForDays((endDay[row] ?? 0) - start));
  return `${own}:${cellStart(own, start)}`;
}

function toCluster({ startDay, endDay }: EventColumns, cell: string, rows: number[]): Cluster {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    first = Math.min(first, startDay[row] ?? 0);
    last = Math.max(last, endDay[row] ?? 0);
  }
  return { cell, rows, startDay: first, endDay: last };
}
