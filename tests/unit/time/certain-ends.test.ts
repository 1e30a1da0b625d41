import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, overlaps, type Interval } from '#core/time/calendar.ts';
import { certainEnds } from '#core/time/certain-ends.ts';
import { parseEdtf, type EventDate } from '#core/time/edtf.ts';
import { arbitraryDay, arbitraryEdtf, arbitraryPlainDate } from '../support/arbitrary-date.ts';

function read(text: string): EventDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(`${text}: ${date.error.code}`);
  return date.value;
}

/** An instant as an ISO day; what is infinite as it is. */
function iso(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : String(ms);
}

/** The last day of a beginning and the first one of an end. */
function ends(text: string): string[] {
  const { lastStartMs, firstEndMs } = certainEnds(read(text));
  return [iso(lastStartMs), iso(firstEndMs - DAY_MS)];
}

const isPossiblyIn = (text: string, range: Interval) => overlaps(read(text), range);

function isCertainlyIn(text: string, range: Interval): boolean {
  const { lastStartMs, firstEndMs } = certainEnds(read(text));
  return overlaps({ startMs: lastStartMs, endMs: firstEndMs }, range);
}

const rangeOf = (text: string): Interval => read(text);

describe('the certain ends of a date', () => {
  it.each([
    ['2016-05-19', '2016-05-19', '2016-05-19'],
    ['2016-05', '2016-05-31', '2016-05-01'],
    ['2016-24', '2017-02-28', '2016-12-01'],
    ['2016', '2016-12-31', '2016-01-01'],
    ['201X', '2019-12-31', '2010-01-01'],
    ['201X-05-XX', '2019-05-31', '2010-05-01'],
    ['2016-05-16/2016-05-18', '2016-05-16', '2016-05-18'],
    ['2016-04/2016-06', '2016-04-30', '2016-06-01'],
    ['2016/2016-05', '2016-05-31', '2016-05-01'],
    ['2016-05-03/2016-05', '2016-05-03', '2016-05-03'],
    ['2016-05/..', '2016-05-31', 'Infinity'],
    ['../2016-05', '-Infinity', '2016-05-01'],
    ['2016-05/', '2016-05-31', '2016-05-01'],
    ['/2016-05', '2016-05-31', '2016-05-01'],
    ['/..', 'Infinity', 'Infinity'],
    ['../..', '-Infinity', 'Infinity'],
  ])('%s has begun by %s and lasts to %s', (text, ...expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    ['2016-05?', 'Infinity', '-Infinity'],
    ['2016-05-19~', 'Infinity', '-Infinity'],
    ['2016%', 'Infinity', '-Infinity'],
    ['2016-~05', 'Infinity', '-Infinity'],
    ['2016?/2017~', 'Infinity', '-Infinity'],
    ['2016?/2017', '2017-12-31', '2017-01-01'],
    ['2016/2017~', '2016-12-31', '2016-01-01'],
    ['2016?/..', 'Infinity', 'Infinity'],
  ])('of %s, which its source doubts, are %s and %s', (text, ...expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    ['2016-05', '2016-04/2016-06', true],
    ['2016-05', '2016-05-10/2016-06', false],
    ['2016-04/2016-06', '2016-05', true],
    ['2016-04/2016-06', '2016-04', true],
    ['2016-04/2016-06', '2016-04-10/2016-04-29', false],
    ['2016-05/..', '2020', true],
    ['2016-05/..', '2016-05', true],
    ['2016-05/..', '../2016-05-30', false],
    ['2016-05/', '2020', false],
    ['2016-05/', '2016-05', true],
    ['2016', '2016/..', true],
    ['2016', '../2016', true],
    ['2016', '../2016-12-30', false],
  ])('%s lies in %s for certain: %s', (date, range, isCertain) => {
    expect(isCertainlyIn(date, rangeOf(range))).toBe(isCertain);
    expect(isPossiblyIn(date, rangeOf(range))).toBe(true);
  });
});

const arbitraryInterval = fc
  .tuple(arbitraryPlainDate, arbitraryPlainDate)
  .map((both) => both.toSorted().join('/'))
  .filter((text) => parseEdtf(text).ok);
const anyDate = fc.oneof(arbitraryPlainDate, arbitraryInterval, arbitraryEdtf);

/** From one day to another, or open at either side. */
const range = fc
  .tuple(
    fc.integer({ min: Date.UTC(2005) / DAY_MS, max: Date.UTC(2022) / DAY_MS }),
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4000 })),
    fc.constantFrom('closed', 'from', 'to'),
  )
  .map(([day, length, open]): Interval => ({
    startMs: open === 'to' ? -Infinity : day * DAY_MS,
    endMs: open === 'from' ? Infinity : (day + length) * DAY_MS,
  }));

describe('certainly in a range', () => {
  it('is possibly in it, as nothing begins last before it begins first, or ends first after it ends last', () => {
    fc.assert(
      fc.property(anyDate, range, (text, inside) => {
        const { startMs, endMs } = read(text);
        const { lastStartMs, firstEndMs } = certainEnds(read(text));
        expect(startMs).toBeLessThanOrEqual(lastStartMs);
        expect(firstEndMs).toBeLessThanOrEqual(endMs);
        expect(isPossiblyIn(text, inside) || !isCertainlyIn(text, inside)).toBe(true);
      }),
    );
  });

  it('is a day, or a stretch from day to day, exactly when it is possibly in it', () => {
    const days = fc.oneof(
      arbitraryDay,
      fc.tuple(arbitraryDay, arbitraryDay).map((both) => both.toSorted().join('/')),
    );
    fc.assert(
      fc.property(days, range, (text, inside) => {
        expect(isCertainlyIn(text, inside)).toBe(isPossiblyIn(text, inside));
      }),
    );
  });

  it('stays in it when the range is wider', () => {
    fc.assert(
      fc.property(anyDate, range, fc.nat(500), fc.nat(500), (text, inside, before, after) => {
        const wider = {
          startMs: inside.startMs - before * DAY_MS,
          endMs: inside.endMs + after * DAY_MS,
        };
        expect(isCertainlyIn(text, wider) || !isCertainlyIn(text, inside)).toBe(true);
      }),
    );
  });

  it('is what overlaps it whichever days are meant, possibly in it what overlaps it with some', () => {
    const short = fc.constantFrom('2016-05-30', '2016-05', '2016-06', '2016-06-02', '2016-05-XX');
    const date = fc
      .tuple(short, fc.option(short))
      .map(([from, to]) => (to === null ? from : `${from}/${to}`))
      .filter((text) => parseEdtf(text).ok);
    fc.assert(
      fc.property(date, fc.integer({ min: -5, max: 65 }), fc.nat(40), (text, first, days) => {
        const startMs = Date.UTC(2016, 4, 1 + first);
        const inside = { startMs, endMs: startMs + (days + 1) * DAY_MS };
        const outcomes = truthsOf(read(text)).map((truth) => overlaps(truth, inside));
        expect(isCertainlyIn(text, inside)).toBe(outcomes.every(Boolean));
        expect(isPossiblyIn(text, inside)).toBe(outcomes.some(Boolean));
      }),
    );
  });
});

/** Every stretch of days that a date with two known ends may mean. */
function truthsOf({ ends: [from, to] }: EventDate): Interval[] {
  if (from === null || to === null) throw new Error('An end is not known');
  return daysOf(from).flatMap((startMs) =>
    daysOf(to)
      .filter((lastMs) => lastMs >= startMs)
      .map((lastMs) => ({ startMs, endMs: lastMs + DAY_MS })),
  );
}

function daysOf({ startMs, endMs }: Interval): number[] {
  return Array.from({ length: (endMs - startMs) / DAY_MS }, (_, at) => startMs + at * DAY_MS);
}
