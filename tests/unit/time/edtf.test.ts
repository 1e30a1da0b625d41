import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, type EventDate } from '#core/time/edtf.ts';
import { arbitraryDay, arbitraryMonth, arbitraryPlainDate } from '../support/arbitrary-date.ts';

function read(text: string): EventDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(`${text}: ${date.error.code}`);
  return date.value;
}

/** An instant as an ISO day; open ends as they are. */
function iso(ms: number): string {
  return Number.isFinite(ms)
    ? new Date(ms).toISOString().replace('T00:00:00.000Z', '')
    : String(ms);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function span(text: string): string[] {
  const { startMs, endMs, precision } = read(text);
  return [iso(startMs), iso(endMs), precision];
}

describe('parseEdtf', () => {
  it.each([
    ['2016-05-19', '2016-05-19', '2016-05-20', 'day'],
    ['2016-12-31', '2016-12-31', '2017-01-01', 'day'],
    ['2016-02-29', '2016-02-29', '2016-03-01', 'day'],
    ['2016-05', '2016-05-01', '2016-06-01', 'month'],
    ['2016-12', '2016-12-01', '2017-01-01', 'month'],
    ['2016', '2016-01-01', '2017-01-01', 'year'],
    ['2016-21', '2016-03-01', '2016-06-01', 'season'],
    ['2016-24', '2016-12-01', '2017-03-01', 'season'],
    ['2016-29', '2016-09-01', '2016-12-01', 'season'],
    ['2016-36', '2016-10-01', '2017-01-01', 'season'],
    ['2016-41', '2016-07-01', '2017-01-01', 'season'],
    ['201X', '2010-01-01', '2020-01-01', 'decade'],
    ['20XX', '2000-01-01', '2100-01-01', 'century'],
    ['2016-XX', '2016-01-01', '2017-01-01', 'year'],
    ['2016-05-XX', '2016-05-01', '2016-06-01', 'month'],
    ['2016-XX-XX', '2016-01-01', '2017-01-01', 'year'],
    ['2016-05-16/2016-05-18', '2016-05-16', '2016-05-19', 'day'],
    ['2016-05-16/2016-06', '2016-05-16', '2016-07-01', 'month'],
    ['2011/2015', '2011-01-01', '2016-01-01', 'year'],
    ['2016-21/2016-22', '2016-03-01', '2016-09-01', 'season'],
    ['2010/..', '2010-01-01', 'Infinity', 'year'],
    ['../2010-06', '-Infinity', '2010-07-01', 'month'],
    ['2010-06-01/', '2010-06-01', 'Infinity', 'day'],
    ['0000', '0000-01-01', '0001-01-01', 'year'],
    ['0050', '0050-01-01', '0051-01-01', 'year'],
    ['-0044-03-15', '-000044-03-15', '-000044-03-16', 'day'],
    ['-20XX', '-002099-01-01', '-001999-01-01', 'century'],
    ['-2004-XX', '-002004-01-01', '-002003-01-01', 'year'],
    ['Y12345', '+012345-01-01', '+012346-01-01', 'year'],
  ])('%s spans %s to %s', (text, ...expected) => {
    expect(span(text)).toEqual(expected);
  });

  it.each(['2016-05-19T23:59:59-11:00', '2016-05-19T00:00:00+14:00', '2016-05-19T12:00:00'])(
    'takes the day of %s as it is written',
    (text) => {
      expect(span(text)).toEqual(['2016-05-19', '2016-05-20', 'day']);
    },
  );

  it.each([
    ['2010/..', 'known', 'open'],
    ['2010/', 'known', 'unknown'],
    ['../2010', 'open', 'known'],
    ['/2010', 'unknown', 'known'],
    ['/..', 'unknown', 'open'],
    ['2010', 'known', 'known'],
  ])('tells the ends of %s apart', (text, start, end) => {
    expect(read(text)).toMatchObject({ start, end });
  });

  it.each([
    ['2012', false, false],
    ['2012?', true, false],
    ['2012~', false, true],
    ['2012%', true, true],
    ['2012-22?', true, false],
    ['2010/2012~', false, true],
    ['2010?/2012~', true, true],
    ['2016-05-~18', false, true],
  ])('reads the qualifiers of %s', (text, isUncertain, isApproximate) => {
    expect(read(text)).toMatchObject({ isUncertain, isApproximate });
  });

  it('keeps the qualifiers of each end', () => {
    const [from, to] = read('2010?/2012~').ends;
    expect(from).toMatchObject({ isUncertain: true, isApproximate: false });
    expect(to).toMatchObject({ isUncertain: false, isApproximate: true });
  });

  it.each([
    ['', 'date-not-edtf'],
    ['May 2016', 'date-not-edtf'],
    ['2016-5-19', 'date-not-edtf'],
    ['2016-02-30', 'date-not-edtf'],
    ['2015-02-29', 'date-not-edtf'],
    ['1900-02-29', 'date-not-edtf'],
    ['2015-02-29?', 'date-not-edtf'],
    ['2015-02-29T10:00:00Z', 'date-not-edtf'],
    ['2015-02-27/2015-02-29', 'date-not-edtf'],
    ['2015-02-29/..', 'date-not-edtf'],
    ['2016-13', 'date-not-edtf'],
    ['19/05/2016', 'date-not-edtf'],
    ['[2016,2017]', 'date-form-unsupported'],
    ['{2016,2017}', 'date-form-unsupported'],
    ['1950S2', 'date-form-unsupported'],
    ['20', 'date-form-unsupported'],
    ['201', 'date-form-unsupported'],
    ['-156X-12-25', 'date-form-unsupported'],
    ['201X-21', 'date-form-unsupported'],
    ['20XX-33', 'date-form-unsupported'],
    ['XXXX-22', 'date-form-unsupported'],
    ['2001-21/201X-22', 'date-form-unsupported'],
    ['2016-05-19T10:00:00Z/2016-05-20T10:00:00Z', 'date-form-unsupported'],
    ['2017/2016', 'date-ends-before-start'],
    ['2016-05-18/2016-05-16', 'date-ends-before-start'],
    ['Y170000002', 'date-out-of-range'],
    ['Y-271822', 'date-out-of-range'],
  ])('refuses "%s" as %s', (text, code) => {
    expect(parseEdtf(text)).toEqual({
      ok: false,
      error: expect.objectContaining({ code, found: text }),
    });
  });

  it('puts a day inside its month, and the month inside its year', () => {
    fc.assert(
      fc.property(arbitraryDay, (text) => {
        const [day, month, year] = [read(text), read(text.slice(0, 7)), read(text.slice(0, 4))];
        expect(iso(day.startMs)).toBe(text);
        expect(day.endMs - day.startMs).toBe(86_400_000);
        expect(month.startMs).toBeLessThanOrEqual(day.startMs);
        expect(month.endMs).toBeGreaterThanOrEqual(day.endMs);
        expect(year.startMs).toBeLessThanOrEqual(month.startMs);
        expect(year.endMs).toBeGreaterThanOrEqual(month.endMs);
      }),
    );
  });

  it('accepts a day of the calendar as that day, and refuses all others', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.nat(11),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(day, ([year, month, dayOfMonth]) => {
        const text = [pad(year, 4), pad(month + 1, 2), pad(dayOfMonth, 2)].join('-');
        const isDay =
          dayOfMonth <= new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();
        const date = parseEdtf(text);
        expect(date.ok ? iso(date.value.startMs) : 'refused').toBe(isDay ? text : 'refused');
      }),
      { examples: [[[2015, 1, 29]], [[1900, 1, 29]], [[2000, 1, 29]]] },
    );
  });

  it('gives a month every one of its days, and the next month begins where it ends', () => {
    fc.assert(
      fc.property(arbitraryMonth, (text) => {
        const { startMs, endMs } = read(text);
        const [year = 0, month = 0] = text.split('-').map(Number);
        const last = new Date(0).setUTCFullYear(year, month, 0);
        expect(endMs - startMs).toBe(new Date(last).getUTCDate() * 86_400_000);
      }),
    );
  });

  it('spans an interval from the start of its first to the end of its last date', () => {
    fc.assert(
      fc.property(arbitraryPlainDate, arbitraryPlainDate, (one, other) => {
        const [first, last] = [read(one), read(other)];
        fc.pre(first.startMs < last.endMs && parseEdtf(`${one}/${other}`).ok);
        expect(read(`${one}/${other}`)).toMatchObject({
          startMs: first.startMs,
          endMs: last.endMs,
          isInterval: true,
        });
      }),
    );
  });

  it('gives bounds that are real instants, start before end, whatever is accepted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryPlainDate,
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.X?~%Y')), maxLength: 14 }),
        ),
        (text) => {
          const date = parseEdtf(text);
          fc.pre(date.ok);
          expect(date.value.startMs).toBeLessThan(date.value.endMs);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
