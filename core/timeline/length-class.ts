import { OPEN_END, OPEN_START } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { CELL_LEVELS, levelForDays, mostDaysOf } from './cells.ts';

/**
 * How long a date may last, as a class: dates of class c, below `CELL_LEVELS`, fit into a cell of level c and into no
 * finer one. Those with an open start or end have classes of their own. In each class it is known how far back the
 * dates begin that reach a given day.
 */
export const OPEN_START_CLASS = CELL_LEVELS;
export const OPEN_END_CLASS = CELL_LEVELS + 1;
export const CLASSES = CELL_LEVELS + 2;

/** The class of each row's date; kept while its columns are. That of undated rows says nothing. */
export function classesOf(columns: EventColumns): Uint8Array {
  const classes = remembered.get(columns) ?? sortOut(columns);
  remembered.set(columns, classes);
  return classes;
}

const remembered = new WeakMap<EventColumns, Uint8Array>();

function sortOut({ startDay, endDay, size }: EventColumns): Uint8Array {
  const classes = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const [start, end] = [startDay[row] ?? 0, endDay[row] ?? 0];
    const isOpenStart = start === OPEN_START;
    const closed = end === OPEN_END ? OPEN_END_CLASS : levelForDays(end - start);
    classes[row] = isOpenStart ? OPEN_START_CLASS : closed;
  }
  return classes;
}

/** Most days that a date of a class lasts; infinite for the coarsest and for open ones. */
export function longestOf(lengthClass: number): number {
  return lengthClass < CELL_LEVELS - 1 ? mostDaysOf(lengthClass) : Infinity;
}

/** The level of the cells that dates of a class are gathered in when those of a lane are of a level, or null for none. */
export function cellLevelOf(lengthClass: number, level: number): number | null {
  if (lengthClass === OPEN_START_CLASS) return null;
  return Math.max(level, Math.min(lengthClass, CELL_LEVELS - 1));
}
