import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LEVELS, cellEnd, cellStart, cellStarts, levelForDays } from '#core/timeline/cells.ts';
import { DAY_MS } from '#core/time/calendar.ts';

const level = fc.nat(CELL_LEVELS - 1);
/** From the year -999 to 4000. */
const day = fc.integer({ min: -1_084_000, max: 741_000 });

function cellOf(text: string, ofLevel: number): string[] {
  const start = cellStart(ofLevel, Date.parse(text) / DAY_MS);
  return [start, cellEnd(ofLevel, start)].map((at) =>
    new Date(at * DAY_MS).toISOString().slice(0, 10),
  );
}

describe('the cells of the calendar', () => {
  it.each([
    ['2016-05-19', 0, '2016-05-19', '2016-05-20'],
    ['2016-01-31', 0, '2016-01-31', '2016-02-01'],
    ['2016-05-19', 1, '2016-05-18', '2016-05-21'],
    ['2016-05-31', 1, '2016-05-28', '2016-06-01'],
    ['2016-05-19', 2, '2016-05-16', '2016-05-21'],
    ['2016-05-31', 2, '2016-05-26', '2016-06-01'],
    ['2015-02-28', 2, '2015-02-26', '2015-03-01'],
    ['2016-05-15', 3, '2016-05-01', '2016-05-16'],
    ['2016-05-19', 4, '2016-05-01', '2016-06-01'],
    ['2016-05-19', 5, '2016-04-01', '2016-07-01'],
    ['2016-05-19', 6, '2016-01-01', '2016-07-01'],
    ['2016-05-19', 7, '2016-01-01', '2017-01-01'],
    ['2017-05-19', 8, '2016-01-01', '2018-01-01'],
    ['2017-05-19', 9, '2016-01-01', '2020-01-01'],
    ['2017-05-19', 11, '2016-01-01', '2032-01-01'],
  ])('%s lies at level %i in %s to %s', (text, ofLevel, ...cell) => {
    expect(cellOf(text, ofLevel)).toEqual(cell);
  });

  it('hold their days and no others', () => {
    fc.assert(
      fc.property(level, day, (ofLevel, aDay) => {
        const start = cellStart(ofLevel, aDay);
        const end = cellEnd(ofLevel, start);
        expect(start).toBeLessThanOrEqual(aDay);
        expect(end).toBeGreaterThan(aDay);
        expect(cellStart(ofLevel, end - 1)).toBe(start);
        expect(cellStart(ofLevel, end)).toBe(end);
      }),
    );
  });

  it('lie inside one cell of the next level', () => {
    fc.assert(
      fc.property(fc.nat(CELL_LEVELS - 2), day, (fine, aDay) => {
        const start = cellStart(fine, aDay);
        const last = cellEnd(fine, start) - 1;
        expect(cellStart(fine + 1, start)).toBe(cellStart(fine + 1, last));
      }),
    );
  });

  it('have at most as many days as their level was chosen for', () => {
    fc.assert(
      fc.property(level, day, (ofLevel, aDay) => {
        const start = cellStart(ofLevel, aDay);
        expect(levelForDays(cellEnd(ofLevel, start) - start)).toBeLessThanOrEqual(ofLevel);
      }),
    );
  });

  it('follow each other over a stretch of days without a gap', () => {
    fc.assert(
      fc.property(level, day, fc.nat(400), (ofLevel, from, length) => {
        const starts = cellStarts(ofLevel, from, from + length);
        expect(starts[0]).toBe(cellStart(ofLevel, from));
        expect(starts.at(-1)).toBeGreaterThanOrEqual(from + length);
        expect(starts.slice(1)).toEqual(
          starts.slice(0, -1).map((start) => cellEnd(ofLevel, start)),
        );
      }),
    );
  });
});
