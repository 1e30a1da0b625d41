import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '#core/time/calendar.ts';
import { toTicks } from '#core/time/ticks.ts';

const window = (from: string, to: string) => ({ startMs: Date.parse(from), endMs: Date.parse(to) });
const labels = (from: string, to: string, widthPx: number) =>
  toTicks(window(from, to), widthPx, 'en').ticks.map(({ label }) => label);

describe('ticks fit the period', () => {
  test('a month on a wide axis has its days, with the month as context', () => {
    const { step, ticks, contexts } = toTicks(window('2016-05-01', '2016-06-01'), 1000, 'en');
    expect(step).toEqual({ unit: 'day' });
    expect(ticks.map(({ label }) => label)).toEqual(
      Array.from({ length: 31 }, (_, at) => String(at + 1)),
    );
    expect(contexts).toEqual([{ ms: Date.parse('2016-05-01'), label: 'May 2016' }]);
  });

  test('a quarter has the Mondays of its weeks', () => {
    expect(labels('2016-04-01', '2016-07-01', 600)).toEqual(
      '4 11 18 25 2 9 16 23 30 6 13 20 27'.split(' '),
    );
  });

  test('a year has its months', () => {
    expect(labels('2016-01-01', '2017-01-01', 600).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
  });

  test('two years on a narrow axis have quarters, with the years as context', () => {
    const { ticks, contexts } = toTicks(window('2016-02-01', '2018-02-01'), 300, 'en');
    expect(ticks.map(({ label }) => label)).toEqual('Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1'.split(' '));
    expect(contexts.map(({ label }) => label)).toEqual(['2016', '2017', '2018']);
  });

  test('quarters in Chinese are written so, and have the room that takes', () => {
    const twoYears = window('2016-02-01', '2018-02-01');
    const told = toTicks(twoYears, 340, 'zh').ticks.map(({ label }) => label);
    expect(told).toEqual([2, 3, 4, 1, 2, 3, 4, 1].map((number) => `${number}季度`));
    const narrow = toTicks(twoYears, 300, 'zh').ticks.map(({ label }) => label);
    expect(narrow).toEqual(['2017', '2018']);
  });

  test('ten years have years, fifty have decades, and centuries go on in round numbers', () => {
    expect(labels('2006-06-01', '2012-06-01', 500)).toEqual(
      '2007 2008 2009 2010 2011 2012'.split(' '),
    );
    expect(labels('1975-01-01', '2025-01-01', 300)).toEqual('1980 1990 2000 2010 2020'.split(' '));
    expect(labels('1500-06-01', '2100-06-01', 400)).toEqual(
      '1600 1700 1800 1900 2000 2100'.split(' '),
    );
  });

  test('years before the year 1 and below 100 are meant as written', () => {
    const { ticks } = toTicks(
      { startMs: -62_300_000_000_000, endMs: -61_000_000_000_000 },
      300,
      'en',
    );
    expect(ticks.map(({ label }) => label)).toEqual(['0000', '0010', '0020', '0030']);
  });
});

const windows = fc
  .record({
    startMs: fc.integer({ min: -8e15, max: 7e15 }),
    lengthMs: fc.oneof(
      fc.integer({ min: 1, max: 400 * DAY_MS }),
      fc.integer({ min: 1, max: 1_000_000_000_000_000 }),
    ),
  })
  .map(({ startMs, lengthMs }) => ({ startMs, endMs: startMs + lengthMs }));

describe('for every window', () => {
  test('ticks are starts of UTC days inside it, in order, and not crowded', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 100, max: 8000 }), (span, widthPx) => {
        const { ticks } = toTicks(span, widthPx, 'en');
        const instants = ticks.map(({ ms }) => ms);
        expect(instants.length).toBeLessThanOrEqual(widthPx / 20 + 2);
        expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
        for (const ms of instants) {
          expect(Math.abs(ms % DAY_MS)).toBe(0);
          expect(ms >= span.startMs && ms < span.endMs).toBe(true);
        }
      }),
    );
  });

  test('one that is longer than its step has at least one tick', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 300, max: 8000 }), (span, widthPx) => {
        fc.pre(span.endMs - span.startMs > 2 * DAY_MS);
        expect(toTicks(span, widthPx, 'en').ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a window that no calendar holds has no ticks, and takes no time', () => {
    expect(toTicks({ startMs: -1e300, endMs: 1e300 }, 1000, 'en').ticks).toEqual([]);
  });
});
