import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventInput } from '../support/build-event.ts';
import { seriesFacts, type SeriesFacts } from '#core/query/series-facts.ts';
import { cadenceWords, expectedWords, gapWords, ordinal } from '#core/query/series-words.ts';
import { rowsOfSeries } from '#core/query/series-order.ts';
import { arbitraryEdtf } from '../support/arbitrary-date.ts';
import { buildIndex } from '../support/build-data-set.ts';

function factsOf(events: Partial<EventInput>[]): SeriesFacts {
  const index = buildIndex(
    events.map((event) => ({ series: 'talks', ...event })),
    { series: [{ id: 'talks', title: 'Talks' }] },
  );
  return seriesFacts(index.columns, rowsOfSeries(index.columns, 'talks').toSorted());
}

const wordsOf = (facts: SeriesFacts) => ({
  cadence: facts.cadenceDays === null ? null : cadenceWords(facts.cadenceDays, 'en'),
  gaps: gapWords(facts.missing, 'en'),
  expected: expectedWords(facts, 'en'),
});

const NOTHING = { cadence: null, gaps: null, expected: null };

/** The steering committee of the bundled data set. */
const STEERING = [
  { edition: 8, date: '2009-11-10' },
  { edition: 9, date: '2011-03-22' },
  { edition: 11, date: '2014-06-12' },
  { edition: 13, date: '2017-03-29' },
  { edition: 14, date: '2018-12-13' },
  { edition: 15, date: '2022-05-17' },
];

describe('seriesFacts', () => {
  it('tells cadence, gaps and the next one, counting editions that are missing', () => {
    expect(wordsOf(factsOf(STEERING))).toEqual({
      cadence: 'about every year and a half',
      gaps: '10th and 12th not in the data',
      expected: '16th expected about 2023 (estimate)',
    });
  });

  it('tells nothing of the cadence with fewer than three dated editions', () => {
    expect(wordsOf(factsOf(STEERING.slice(0, 2)))).toEqual(NOTHING);
    const undated = [{ edition: 8, date: '2009' }, { edition: 9, date: '2011' }, { edition: 10 }];
    expect(wordsOf(factsOf(undated))).toEqual(NOTHING);
    expect(wordsOf(factsOf([]))).toEqual(NOTHING);
  });

  it('takes several events of one number for one edition', () => {
    const events = [
      { edition: 1, date: '2010-05-01' },
      { edition: 1, date: '2010-05-02' },
      { edition: 1, date: '2010-05-03' },
      { edition: 2, date: '2012-05-01' },
    ];
    expect(factsOf(events).cadenceDays).toBe(null);
    expect(wordsOf(factsOf([...events, { edition: 3, date: '2014-05-01' }]))).toEqual({
      cadence: 'about every 2 years',
      gaps: null,
      expected: '4th expected about 2016 (estimate)',
    });
  });

  it('counts what was held, and dates that are known to a year', () => {
    const events: Partial<EventInput>[] = [
      { date: '2010' },
      { date: '2011-06' },
      { date: '2012', status: 'cancelled' },
      { date: '201X' },
      { date: '2012/..' },
      { date: '2012/2015' },
    ];
    expect(factsOf(events).cadenceDays).toBe(null);
    expect(wordsOf(factsOf([...events, { date: '2012-07-01' }]))).toEqual({
      cadence: 'about every year',
      gaps: null,
      expected: 'next expected about 2013 (estimate)',
    });
  });

  it('expects nothing where one is planned after the last, but does where a plan is older than that', () => {
    const planned = factsOf([...STEERING, { edition: 16, date: '2024', status: 'planned' }]);
    expect(planned.expected).toBe(null);
    expect(planned.plannedRow).toBe(6);
    const old = factsOf([...STEERING, { edition: 15, date: '2021', status: 'planned' }]);
    expect(old.plannedRow).toBe(null);
    expect(old.expected?.number).toBe(16);
  });

  it('expects the next where one is planned for the time of the last, whichever the file has first', () => {
    const atOnce: Partial<EventInput>[] = [
      { date: '2015' },
      { date: '2016' },
      { date: '2017', status: 'held' },
      { date: '2017~', status: 'planned' },
    ];
    for (const events of [atOnce, atOnce.toReversed()]) {
      expect(factsOf(events).plannedRow).toBe(null);
      expect(factsOf(events).expected?.day).toBe(factsOf(atOnce).expected?.day);
    }
    expect(factsOf(atOnce).expected).not.toBe(null);
  });

  it('goes on from later numbers that have no date', () => {
    expect(wordsOf(factsOf([...STEERING, { edition: 17 }]))).toEqual({
      cadence: 'about every year and a half',
      gaps: '10th, 12th and 16th not in the data',
      expected: '18th expected about 2027 (estimate)',
    });
  });

  it('does not depend on the order of the file, and says gaps and numbers that add up', () => {
    const arbitraryEvents = fc.array(
      fc.record(
        {
          date: arbitraryEdtf,
          edition: fc.integer({ min: 1, max: 40 }),
          status: fc.constantFrom('held' as const, 'planned' as const, 'cancelled' as const),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const facts = factsOf(events);
        const { plannedRow: _, ...rest } = factsOf(events.toReversed());
        expect(facts).toMatchObject(rest);
        const numbers = [...new Set(events.flatMap(({ edition }) => edition ?? []))];
        const inGaps = facts.missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
        const span = numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
        expect(inGaps + numbers.length).toBe(span);
        expect(facts.cadenceDays ?? 1).toBeGreaterThan(0);
        expect(facts.expected === null || facts.plannedRow === null).toBe(true);
      }),
    );
  });

  it('finds the cadence of what follows a cadence, whatever editions are missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 12 }),
        (days, numbers) => {
          const dateOf = (number: number) =>
            new Date(Date.UTC(1980, 0, 1 + number * days)).toISOString().slice(0, 10);
          const { cadenceDays, expected } = factsOf(
            numbers.map((edition) => ({ edition, date: dateOf(edition) })),
          );
          const next = Math.max(...numbers) + 1;
          expect(cadenceDays).toBeCloseTo(days, 6);
          expect(expected).toEqual({
            number: next,
            day: Date.parse(dateOf(next)) / 86_400_000,
          });
        },
      ),
    );
  });
});

describe('the words of a series', () => {
  it.each([
    [1, 'about every day'],
    [7, 'about every 7 days'],
    [14, 'about every 2 weeks'],
    [31, 'about every month'],
    [61, 'about every 2 months'],
    [182, 'about every 6 months'],
    [350, 'about every year'],
    [548, 'about every year and a half'],
    [731, 'about every 2 years'],
    [920, 'about every 2½ years'],
  ])('say %d days as "%s"', (days, words) => expect(cadenceWords(days, 'en')).toBe(words));

  it('say numbers and gaps as people do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112, 123].map((number) => ordinal(number, 'en'))).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 112th 123rd'.split(' '),
    );
    expect(gapWords([{ from: 13, to: 20 }], 'en')).toBe('13th to 20th not in the data');
    expect(gapWords([{ from: 2, to: 3 }], 'en')).toBe('2nd and 3rd not in the data');
    const many = [2, 4, 6, 8, 10, 12, 14, 16].map((number) => ({ from: number, to: number }));
    expect(gapWords(many, 'en')).toBe('2nd, 4th, 6th, 8th, 10th, 12th and 2 more not in the data');
  });

  it('say an expected month where editions follow each other fast', () => {
    const expected = { number: null, day: Date.UTC(2018, 4, 3) / 86_400_000 };
    expect(expectedWords({ expected, cadenceDays: 90 }, 'en')).toBe(
      'next expected about May 2018 (estimate)',
    );
  });
});
