import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS } from '#core/time/calendar.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { plainDay } from '#core/time/plain-day.ts';
import { arbitraryDay } from '../support/arbitrary-date.ts';

it('is the day that the date means', () => {
  const text = fc.oneof(
    arbitraryDay,
    fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) =>
        [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ].join('-'),
      ),
  );
  fc.assert(
    fc.property(text, (date) => {
      const parsed = parseEdtf(date);
      expect(plainDay(date)).toBe(parsed.ok ? parsed.value.startMs / DAY_MS : null);
    }),
    { numRuns: 2000 },
  );
});

it('knows the days around leap days', () => {
  const days = ['1970-01-01', '2000-02-29', '2000-03-01', '1900-03-01', '0000-01-01', '0000-02-29'];
  expect(days.map(plainDay)).toEqual(days.map((date) => Date.parse(date) / DAY_MS));
  expect(['1900-02-29', '2001-02-29', '2016-05-00', '2016-00-10'].map(plainDay)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('leaves everything else to others', () => {
  for (const text of [
    '',
    '2016',
    '2016-05',
    '2016-05-1X',
    '+016-05-19',
    '2016/05/19',
    '2016-05-19?',
    '-016-05-19',
    '２０１６-05-19',
  ]) {
    expect(plainDay(text)).toBeNull();
  }
});
