import { describe, expect, it } from 'vitest';
import { isWithinDates, overlaps, startOfDay } from '#core/time/calendar.ts';

describe('startOfDay', () => {
  it('takes the years 0 to 99 as they are', () => {
    expect(new Date(startOfDay(16)).toISOString()).toBe('0016-01-01T00:00:00.000Z');
  });

  it('carries a month or a day too many over', () => {
    expect(startOfDay(2016, 12)).toBe(startOfDay(2017));
    expect(startOfDay(2016, 1, 30)).toBe(startOfDay(2016, 2, 1));
  });

  it('keeps to UTC on the days when clocks change', () => {
    // 2016-10-16 has no midnight in Sao Paulo, 2016-09-25 has 23 hours in Auckland.
    expect(startOfDay(2016, 9, 17) - startOfDay(2016, 9, 16)).toBe(86_400_000);
    expect(new Date(startOfDay(2016, 8, 25)).toISOString()).toBe('2016-09-25T00:00:00.000Z');
  });
});

describe('overlaps', () => {
  const may = { startMs: startOfDay(2016, 4), endMs: startOfDay(2016, 5) };

  it('does not count an instant where one ends and the other begins', () => {
    expect(overlaps(may, { startMs: startOfDay(2016, 5), endMs: startOfDay(2016, 6) })).toBe(false);
    expect(overlaps(may, { startMs: startOfDay(2016, 4, 31), endMs: startOfDay(2016, 6) })).toBe(
      true,
    );
  });

  it('lets an open end reach any window', () => {
    expect(overlaps({ startMs: startOfDay(2010), endMs: Infinity }, may)).toBe(true);
    expect(overlaps({ startMs: -Infinity, endMs: startOfDay(2010) }, may)).toBe(false);
  });
});

describe('isWithinDates', () => {
  it('refuses what no date can hold', () => {
    expect(isWithinDates({ startMs: Number.NaN, endMs: 0 })).toBe(false);
    expect(isWithinDates({ startMs: 0, endMs: 8.64e15 + 1 })).toBe(false);
    expect(isWithinDates({ startMs: 0, endMs: 0 })).toBe(false);
    expect(isWithinDates({ startMs: -Infinity, endMs: Infinity })).toBe(true);
  });
});
