import { DAY_MS, startOfDay } from '../time/calendar.ts';

/** A calendar grid that events are gathered on: it begins a cell on these days of each month, or every so many months. */
type Grid =
  | { daysOfMonth: readonly number[]; mostDays: number }
  | { months: number; mostDays: number };

const EVERY_DAY = Array.from({ length: 31 }, (_, at) => at + 1);

/**
 * The grids from fine to coarse. Each cell lies inside one cell of the next grid, so that zooming out joins clusters
 * and zooming in splits them, and a cluster of a part of a month or year never crosses the month or year. Grids are
 * close together, two or three cells to the next one: to zoom to a cluster that fills much of the window parts it too.
 */
const GRIDS: readonly Grid[] = [
  { daysOfMonth: EVERY_DAY, mostDays: 1 },
  { daysOfMonth: [1, 3, 6, 8, 11, 13, 16, 18, 21, 23, 26, 28], mostDays: 4 },
  { daysOfMonth: [1, 6, 11, 16, 21, 26], mostDays: 6 },
  { daysOfMonth: [1, 16], mostDays: 16 },
  { months: 1, mostDays: 31 },
  { months: 3, mostDays: 92 },
  { months: 6, mostDays: 184 },
  ...[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((years) => ({
    months: 12 * years,
    mostDays: Math.ceil(365.25 * years),
  })),
];

/** How many grids there are; a level is the number of one, from 0. */
export const CELL_LEVELS = GRIDS.length;

/** The days of the longest cell of a grid. */
export function mostDaysOf(level: number): number {
  return gridOf(level).mostDays;
}

/** The levels for up to a year, which is asked for every event. */
const LEVEL_FOR_DAYS = Uint8Array.from({ length: 367 }, (_, days) => findLevel(days));

/** The finest grid that has cells of at least so many days; the coarsest when none has. */
export function levelForDays(days: number): number {
  return LEVEL_FOR_DAYS[Math.ceil(days)] ?? findLevel(days);
}

function findLevel(days: number): number {
  const level = GRIDS.findIndex(({ mostDays }) => mostDays >= days);
  return level < 0 ? CELL_LEVELS - 1 : level;
}

/** First day of the cell that holds a day, or a part of one. Days count from 1970-01-01. */
export function cellStart(level: number, timeOfDay: number): number {
  const grid = gridOf(level);
  const day = Math.floor(timeOfDay);
  const date = new Date(day * DAY_MS);
  if ('months' in grid) {
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return firstOfMonth(Math.floor(month / grid.months) * grid.months);
  }
  const ofMonth = date.getUTCDate();
  const start = grid.daysOfMonth.findLast((first) => first <= ofMonth) ?? 1;
  return day - ofMonth + start;
}

/** The day after the last of the cell that starts on a day. */
export function cellEnd(level: number, start: number): number {
  const grid = gridOf(level);
  const date = new Date(start * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if ('months' in grid) return firstOfMonth(month + grid.months);
  const next = grid.daysOfMonth.find((first) => first > date.getUTCDate()) ?? 32;
  return Math.min(start - date.getUTCDate() + next, firstOfMonth(month + 1));
}

/** First days of the cells, from that of the cell that holds `from` to the first at or after `to`. */
export function cellStarts(level: number, from: number, to: number): number[] {
  const starts = [cellStart(level, from)];
  for (let start = starts[0] ?? from; start < to; starts.push(start)) start = cellEnd(level, start);
  return starts;
}

/** First day of a month that is counted from January of the year 0. */
function firstOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  return startOfDay(year, month - year * 12) / DAY_MS;
}

function gridOf(level: number): Grid {
  const grid = GRIDS[level];
  if (!grid) throw new Error(`There is no grid ${level}`);
  return grid;
}
