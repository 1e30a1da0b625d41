import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { formatPeriod } from '#core/time/format-period.ts';

type Day = Parameters<typeof startOfDay>;

/** The period from a day up to, not including, another; months count from 0. */
const period = (from: Day, to: Day) =>
  formatPeriod({ startMs: startOfDay(...from), endMs: startOfDay(...to) }, 'en');

describe('a period in words', () => {
  test.each<[string, Day, Day]>([
    ['19 May 2016', [2016, 4, 19], [2016, 4, 20]],
    ['16 to 18 May 2016', [2016, 4, 16], [2016, 4, 19]],
    ['30 May to 2 June 2016', [2016, 4, 30], [2016, 5, 3]],
    ['30 December 2015 to 2 January 2016', [2015, 11, 30], [2016, 0, 3]],
    ['1 to 30 May 2016', [2016, 4, 1], [2016, 4, 31]],
    ['2 May to 1 June 2016', [2016, 4, 2], [2016, 5, 2]],
  ])('of up to 31 days names the days: %s', (words, from, to) => {
    expect(period(from, to)).toBe(words);
  });

  test.each<[string, Day, Day]>([
    ['May 2016', [2016, 4], [2016, 5]],
    ['February 2016', [2016, 1], [2016, 2]],
    ['March to May 2016', [2016, 2], [2016, 5]],
    ['December 2015 to January 2016', [2015, 11], [2016, 1]],
    ['May to June 2016', [2016, 4, 2], [2016, 5, 3]],
    ['February to November 2016', [2016, 1, 29], [2016, 10, 2]],
  ])('of whole months, or of more days, names the months: %s', (words, from, to) => {
    expect(period(from, to)).toBe(words);
  });

  test.each<[string, Day, Day]>([
    ['2016', [2016], [2017]],
    ['2014 to 2016', [2014], [2017]],
    ['2010 to 2016', [2010, 6, 2], [2016, 1, 2]],
  ])('of whole years, or of more than five, names the years: %s', (words, from, to) => {
    expect(period(from, to)).toBe(words);
  });

  test('of just over five years still names months, and one day more the years', () => {
    const startMs = startOfDay(2010, 0, 2);
    expect(formatPeriod({ startMs, endMs: startMs + 5 * 366 * DAY_MS }, 'en')).toBe(
      'January 2010 to January 2015',
    );
    expect(formatPeriod({ startMs, endMs: startMs + (5 * 366 + 1) * DAY_MS }, 'en')).toBe(
      '2010 to 2015',
    );
  });

  test.each<[string, number, number]>([
    ['since May 2016', startOfDay(2016, 4), Infinity],
    ['since 2016', startOfDay(2016), Infinity],
    ['since 19 May 2016', startOfDay(2016, 4, 19), Infinity],
    ['before 2016', -Infinity, startOfDay(2016)],
    ['before May 2016', -Infinity, startOfDay(2016, 4)],
    ['before 19 May 2016', -Infinity, startOfDay(2016, 4, 19)],
    ['open at both ends', -Infinity, Infinity],
  ])('with an open end says so: %s', (words, startMs, endMs) => {
    expect(formatPeriod({ startMs, endMs }, 'en')).toBe(words);
  });

  test('knows years before 100 and before Christ from those after 1900', () => {
    const year = (of: number) => period([of], [of + 1]);
    expect(year(16)).not.toBe(year(1916));
    expect(period([16, 4, 19], [16, 4, 20])).toBe(`19 May ${year(16)}`);
    expect(year(-1)).not.toBe(year(1));
  });

  test('names the first and the last of its days, months or years', () => {
    const day = fc.integer({ min: startOfDay(1700) / DAY_MS, max: startOfDay(2300) / DAY_MS });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20_000 }), (first, days) => {
        const [startMs, lastMs] = [first * DAY_MS, (first + days - 1) * DAY_MS];
        const words = formatPeriod({ startMs, endMs: lastMs + DAY_MS }, 'en');
        const years = [...words.matchAll(/\d{4}/g)].map(([year]) => Number(year));
        expect(years.at(0)).toBe(new Date(startMs).getUTCFullYear());
        expect(years.at(-1)).toBe(new Date(lastMs).getUTCFullYear());
      }),
    );
  });
});
