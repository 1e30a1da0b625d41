import edtf, { type EdtfNode } from 'edtf';
import { startOfDay, type Interval } from './calendar.ts';
import type { DatePrecision } from './date-precision.ts';
import { seasonInterval } from './seasons.ts';

interface Bounds extends Interval {
  precision: DatePrecision;
}

/** The masks of dates that miss only their last digits, each with the number of their parts: 201X, 20XX, 2016-XX, ... */
const TAIL_MASKS: Record<number, number> = { 8: 1, 12: 1, 48: 2, 192: 3, 240: 3 };

/** What of EDTF has no bounds on a timeline. */
export type UnsupportedForm =
  | 'one-of-set'
  | 'all-of-set'
  | 'significant-digits'
  | 'short-year'
  | 'times-of-day'
  | 'season-with-gaps'
  | 'year-with-gaps';

/** The form of a date that is EDTF, but that has no bounds on a timeline; null when it has. */
export function unsupportedForm(node: EdtfNode, text: string): UnsupportedForm | null {
  if (node.type === 'Set') return 'one-of-set';
  if (node.type === 'List') return 'all-of-set';
  if (/S\d/.test(text)) return 'significant-digits';
  // ISO 8601-1 has centuries and decades of two and three digits, EDTF has not; mostly it is a year cut short.
  if (node.type === 'Century' || node.type === 'Decade') return 'short-year';
  if (node.type === 'Interval' && text.includes('T')) return 'times-of-day';
  const ends = node.type === 'Interval' ? node.values : [node];
  const known = ends.filter((end) => typeof end === 'object' && end !== null);
  if (known.some(isSeasonWithGaps)) return 'season-with-gaps';
  return known.some(hasGaps) ? 'year-with-gaps' : null;
}

/** Whether a date, or one end of an interval, is a day that no calendar has: the library lets 29 February pass in any year. */
export function isNoDay({ type, values, unspecified = 0 }: EdtfNode): boolean {
  if (type === 'Interval') {
    return values.some((end) => typeof end === 'object' && end !== null && isNoDay(end));
  }
  const [year, month, day] = values as number[];
  if (type !== 'Date' || year === undefined || month === undefined || day === undefined)
    return false;
  return unspecified === 0 && new Date(startOfDay(year, month, day)).getUTCDate() !== day;
}

function isSeasonWithGaps({ type, unspecified = 0 }: EdtfNode): boolean {
  return type === 'Season' && unspecified > 0;
}

/** The library's bounds are wrong for dates before the year 0 that miss other digits than the last ones. */
function hasGaps(node: EdtfNode): boolean {
  const year = Number(node.values[0]);
  const isBeforeZero = year < 0 || Object.is(year, -0);
  return isBeforeZero && (node.unspecified ?? 0) > 0 && !isTailMissing(node);
}

function isTailMissing({ values, unspecified = 0 }: EdtfNode): boolean {
  return TAIL_MASKS[unspecified] === values.length;
}

/** Bounds of a date that is no interval. The time of day and its zone are dropped: the day is the one written. */
export function boundsOf(node: EdtfNode): Bounds {
  const [year = 0, month = 0, day = 1] = node.values as number[];
  if (node.type === 'Season') return { ...seasonInterval(year, month), precision: 'season' };
  switch (precisionOf(node)) {
    case 'year':
      return yearBounds(year);
    case 'month':
      return monthBounds(year, month);
    case 'day':
      return dayBounds(year, month, day);
    case 'masked':
      return maskedBounds(node);
  }
}

function precisionOf(node: EdtfNode): 'year' | 'month' | 'day' | 'masked' {
  const mask = node.unspecified ?? 0;
  if (mask > 0 && !isTailMissing(node)) return 'masked';
  if (mask === 8 || mask === 12) return 'masked';
  if (mask === 48 || mask === 240 || node.values.length === 1) return 'year';
  return mask === 192 || node.values.length === 2 ? 'month' : 'day';
}

function yearBounds(year: number): Bounds {
  return { startMs: startOfDay(year), endMs: startOfDay(year + 1), precision: 'year' };
}

function monthBounds(year: number, month: number): Bounds {
  return {
    startMs: startOfDay(year, month),
    endMs: startOfDay(year, month + 1),
    precision: 'month',
  };
}

function dayBounds(year: number, month: number, day: number): Bounds {
  return {
    startMs: startOfDay(year, month, day),
    endMs: startOfDay(year, month, day + 1),
    precision: 'day',
  };
}

/** A date that misses digits here and there: the library knows its bounds, the mask how precise it is. */
function maskedBounds(node: EdtfNode): Bounds {
  const { min, max } = edtf(node);
  const precision = maskPrecision(node.unspecified ?? 0);
  return { startMs: min, endMs: (max ?? Infinity) + 1, precision };
}

/** Digits of the mask, high to low: day 192, month 48, then the year's ones 8, tens 4, hundreds 2 and thousands 1. */
function maskPrecision(mask: number): DatePrecision {
  if (mask & 0b0111) return 'century';
  if (mask & 0b1000) return 'decade';
  return mask & 48 ? 'year' : 'month';
}
