import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfDay } from '#core/time/calendar.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { formatEventDate, formatWindow } from '#core/time/format-date.ts';
import {
  arbitraryDay,
  arbitraryMonth,
  arbitraryPlainDate,
  arbitraryYear,
} from '../support/arbitrary-date.ts';

function words(text: string): string {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(`${text}: ${date.error.code}`);
  return formatEventDate(date.value, 'en');
}

const DAY_WORDS = /\b\d{1,2}(–\d{1,2})? [A-Z][a-z]{2}\b/;
const MONTH_WORDS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;

describe('formatEventDate', () => {
  it.each([
    ['2016-05-19', '19 May 2016'],
    ['2016-05-19T23:30:00-08:00', '19 May 2016'],
    ['2016-05-16/2016-05-18', '16–18 May 2016'],
    ['2016-05-30/2016-06-01', '30 May – 1 Jun 2016'],
    ['2016-12-30/2017-01-02', '30 Dec 2016 – 2 Jan 2017'],
    ['2016-05-16/2016-05-16', '16 May 2016'],
    ['2013-10', 'Oct 2013'],
    ['2017', '2017'],
    ['2012?', '2012 (uncertain)'],
    ['2016-05~', 'about May 2016'],
    ['2012%', 'about 2012 (uncertain)'],
    ['2010/..', '2010 – open'],
    ['../2010-06', 'open – Jun 2010'],
    ['2010-06-01/', '1 Jun 2010 – unknown'],
    ['/..', 'unknown – open'],
    ['2011/2015', '2011 – 2015'],
    ['2016/2016', '2016'],
    ['2016-05-16/2016-06', '16 May 2016 – Jun 2016'],
    ['1984~/2004-06', 'about 1984 – Jun 2004'],
    ['1984?/2004~', '1984 (uncertain) – about 2004'],
    ['1984~/2004~', 'about 1984 – 2004'],
    ['2016-05-16~/2016-05-18~', 'about 16–18 May 2016'],
    ['2001-21', 'Spring 2001'],
    ['2001-24', 'Winter 2001'],
    ['2001-33', 'Q1 2001'],
    ['2001-22?', 'Summer 2001 (uncertain)'],
    ['2001-~21', 'about Spring 2001'],
    ['?2001-?21', 'Spring 2001 (uncertain)'],
    ['2003-22/2004-23', 'Summer 2003 – Autumn 2004'],
    ['201X', '2010s'],
    ['-201X', '-2019 – -2010'],
    ['19XX', '1900–1999'],
    ['2016-XX', '2016'],
    ['2016-05-XX', 'May 2016'],
    ['2016-05-1X', 'May 2016'],
    ['0050', '0050'],
    ['-0044-03-15', '15 Mar -0044'],
    ['Y12345', '12345'],
  ])('says %s as "%s"', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('never says a day where the source gives none', () => {
    fc.assert(
      fc.property(arbitraryPlainDate, (text) => {
        expect(DAY_WORDS.test(words(text))).toBe(/^\d{4}-\d\d-\d\d$/.test(text));
      }),
    );
  });

  it('never says a month where the source gives none, at either end of an interval', () => {
    fc.assert(
      fc.property(arbitraryYear, arbitraryYear, (one, other) => {
        const [from, to] = [one, other].toSorted();
        expect(words(`${from}/${to}`)).not.toMatch(MONTH_WORDS);
      }),
    );
  });

  it('never says a day at the end of an interval that has none', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryMonth, (day, month) => {
        const [from, to] = [day, month].toSorted();
        fc.pre(parseEdtf(`${from}/${to}`).ok && day.slice(0, 7) !== month);
        const [first = '', last = ''] = words(`${from}/${to}`).split(' – ');
        expect([DAY_WORDS.test(first), DAY_WORDS.test(last)]).toEqual([from === day, to === day]);
      }),
    );
  });
});

describe('formatWindow', () => {
  it.each([
    [startOfDay(2016, 3), startOfDay(2016, 6), 'Apr – Jun 2016'],
    [startOfDay(2016, 3), startOfDay(2016, 4), 'Apr 2016'],
    [startOfDay(2015, 10), startOfDay(2016, 1), 'Nov 2015 – Jan 2016'],
    [startOfDay(2016), startOfDay(2017), '2016'],
    [startOfDay(1976), startOfDay(2034), '1976 – 2033'],
    [startOfDay(2016, 3), startOfDay(2016, 5, 30), '1 Apr – 29 Jun 2016'],
    [startOfDay(2016, 4, 19), startOfDay(2016, 4, 20), '19 May 2016'],
    [startOfDay(2016, 4, 19), startOfDay(2016, 4, 21), '19–20 May 2016'],
    [startOfDay(2015, 11, 31), startOfDay(2016, 0, 2), '31 Dec 2015 – 1 Jan 2016'],
  ])(
    'names the first and the last day, month or year that belong to it (%#)',
    (startMs, endMs, expected) => {
      expect(formatWindow({ startMs, endMs }, 'en')).toBe(expected);
    },
  );
});
