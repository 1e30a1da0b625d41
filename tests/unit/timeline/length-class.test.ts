import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_END, OPEN_START } from '#core/events/day-range.ts';
import type { EventColumns } from '#core/events/event-columns.ts';
import { CELL_LEVELS, mostDaysOf } from '#core/timeline/cells.ts';
import {
  cellLevelOf,
  CLASSES,
  classesOf,
  longestOf,
  OPEN_END_CLASS,
  OPEN_START_CLASS,
} from '#core/timeline/length-class.ts';
import { arbitraryColumns, buildColumns, datedRows } from '../support/build-columns.ts';

/** The class of the only event of some columns. */
function classOf(date: string): number | undefined {
  return classesOf(buildColumns([{ date }]))[0];
}

/** The class of a row by a look at every grid. */
function scan({ startDay, endDay }: EventColumns, row: number): number {
  const [start, end] = [startDay[row] ?? NaN, endDay[row] ?? NaN];
  if (start === OPEN_START) return OPEN_START_CLASS;
  if (end === OPEN_END) return OPEN_END_CLASS;
  const levels = Array.from({ length: CELL_LEVELS }, (_, level) => level);
  return levels.find((level) => end - start <= mostDaysOf(level)) ?? CELL_LEVELS - 1;
}

describe('the class of a date', () => {
  it('is that of the finest grid with a cell as long', () => {
    const dates = ['2016-05-19', '2016-05-01/2016-05-16', '2016-05', '2016', '2000/2003'];
    const lengths = dates.map((date) => longestOf(classOf(date) ?? NaN));
    expect(lengths).toEqual([1, 16, 31, 366, 1461]);
  });

  it('is one of its own where an end is open; an open start comes first', () => {
    expect(classOf('2016/..')).toBe(OPEN_END_CLASS);
    expect(classOf('../2016')).toBe(OPEN_START_CLASS);
    expect(classOf('../..')).toBe(OPEN_START_CLASS);
  });

  it('is found for every date as a look at all grids finds it', () => {
    fc.assert(
      fc.property(arbitraryColumns, (columns) => {
        const rows = datedRows(columns);
        const classes = classesOf(columns);
        expect(rows.map((row) => classes[row])).toEqual(rows.map((row) => scan(columns, row)));
        expect(Math.max(0, ...classes)).toBeLessThan(CLASSES);
      }),
    );
  });

  it('is worked out once for the same columns', () => {
    const columns = buildColumns([{ date: '2016' }]);
    expect(classesOf(columns)).toBe(classesOf(columns));
  });
});

describe('the longest date of a class', () => {
  it('has no limit in the coarsest, which takes whatever is longer, nor in the open ones', () => {
    const limitless = [CELL_LEVELS - 1, OPEN_START_CLASS, OPEN_END_CLASS].map(longestOf);
    expect(limitless).toEqual([Infinity, Infinity, Infinity]);
    expect(longestOf(CELL_LEVELS - 2)).toBe(mostDaysOf(CELL_LEVELS - 2));
  });
});

describe('the cells that dates of a class are gathered in', () => {
  it('are those of the lane, or longer ones that can hold the dates', () => {
    expect(cellLevelOf(0, 4)).toBe(4);
    expect(cellLevelOf(4, 4)).toBe(4);
    expect(cellLevelOf(7, 4)).toBe(7);
  });

  it('are the coarsest for those that go on, and none for those that have no start', () => {
    expect(cellLevelOf(OPEN_END_CLASS, 4)).toBe(CELL_LEVELS - 1);
    expect(cellLevelOf(OPEN_START_CLASS, 4)).toBeNull();
  });
});
