import { fail, ok, type Result } from '../../result.ts';
import type { DateSide } from './date-side.ts';
import type { EverydayFault } from './everyday-problem.ts';
import { readPair } from './number-rules.ts';

/** The code of winter, ISO 8601-2 section 4.8: it runs into the next year. */
const WINTER = 24;

/**
 * What two sides of a dash are together: one date that has a dash inside (19 May-2016, winter 2016/17), or two ends, each
 * with what the other lent it: 16-18 May 2016 has one month and one year for both.
 */
export function joinSides(
  from: DateSide,
  to: DateSide,
  isSign: boolean,
): Result<[DateSide] | [DateSide, DateSide], EverydayFault> {
  const one = joinAsOne(from, to, isSign);
  if (one) return ok([one]);
  if (from.shape === 'year' && to.shape === 'number') return joinYears(from, to);
  // A day lends its month to a bare number, a month does not: "16 - May 2016" is nothing.
  const hasNoMonth =
    (lacksMonth(from) && to.day === undefined) || (lacksMonth(to) && from.day === undefined);
  if (hasNoMonth) return fail({ code: 'not-understood', part: textOf(from, to) });
  const last = readLikewise(to, from);
  return ok([lend(from, last), lend(last, from)]);
}

/** A dash between a year and what has none, or between the two years of a winter, joins what is one date. */
function joinAsOne(from: DateSide, to: DateSide, isSign: boolean): DateSide | null {
  if (from.part === WINTER && from.year !== undefined && isNextYear(from.year, to)) return from;
  if (!isSign) return null;
  const isYearLast = to.shape === 'year' && from.year === undefined && from.shape !== 'number';
  const isYearFirst = from.shape === 'year' && (to.shape === 'month' || to.shape === 'part');
  return isYearLast || isYearFirst ? merge(from, to) : null;
}

function merge(from: DateSide, to: DateSide): DateSide {
  return {
    ...from,
    ...to,
    text: `${from.text}-${to.text}`,
    isAbout: from.isAbout || to.isAbout,
    isWithin: from.isWithin || to.isWithin,
    isUncertain: from.isUncertain || to.isUncertain,
  };
}

function isNextYear(year: string, { shape, year: next, day = '' }: DateSide): boolean {
  const expected = String(Number(year) + 1);
  if (shape === 'year') return next === expected;
  return shape === 'number' && day === expected.slice(-2);
}

/** 2016-18 is 2016 to 2018; 2011/12 can be December as well. */
function joinYears(from: DateSide, to: DateSide): Result<[DateSide, DateSide], EverydayFault> {
  const [year = '', number = ''] = [from.year, to.day];
  const part = textOf(from, to);
  if (Number(number) <= 12) return fail({ code: 'two-readings', part });
  if (number <= year.slice(2)) return fail({ code: 'not-understood', part });
  const { day: _day, ...rest } = to;
  return ok([from, { ...rest, year: `${year.slice(0, 2)}${number}` }]);
}

/** 5-18 after 2016-5-16 is 18 May, in whatever order the days and months of its column stand otherwise. */
function readLikewise(to: DateSide, from: DateSide): DateSide {
  const isYearFirst = from.shape === 'day' && /^\d{4}/.test(from.text);
  if (to.shape !== 'pair' || !to.pair || !isYearFirst) return to;
  const { day = '', month = '' } = readPair(to.pair, 'month-first');
  return { ...to, day, month };
}

/** A side with the year, and for a bare number the month too, that only the other side names. */
function lend(side: DateSide, other: DateSide): DateSide {
  const year = side.year ?? other.year;
  const month = lacksMonth(side) ? other.month : side.month;
  return {
    ...side,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  };
}

/** A day by its number only: the 18 of May 16-18, 2016. */
function lacksMonth({ shape }: DateSide): boolean {
  return shape === 'number' || shape === 'number year';
}

/** Both sides as they stand there; those of 2011/12 stand in one piece. */
export function textOf(from: DateSide, to: DateSide): string {
  return from.text === to.text ? from.text : `${from.text} - ${to.text}`;
}
