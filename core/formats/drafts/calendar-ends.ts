import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { DatePrecision } from '../../time/date-precision.ts';
import { parseEdtf, type DateEnd } from '../../time/edtf.ts';

dayjs.extend(utc);

/** A year, a month or a day of the calendar, month and day from 1: all that most formats can say. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** A date in such words; at least one end is there. */
export interface CalendarEnds {
  start?: CalendarDate;
  end?: CalendarDate;
}

/**
 * The closest that a year, a month or a day from and to can come to an EDTF date: qualifiers fall away, a summer goes from
 * June to August, a decade from its first to its last year, an open end is missing. Null for what has no known end.
 */
export function calendarEnds(edtf: string): CalendarEnds | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return null;
  const { isInterval, ends } = parsed.value;
  const [from, to] = ends;
  if (!from && !to) return null;
  const start = from && calendarDate(from.startMs, from.precision);
  const end = to && calendarDate(to.endMs - 1, to.precision);
  const isOne = start && end && !isInterval && edtfOf(start) === edtfOf(end);
  return { ...(start && { start }), ...(end && !isOne && { end }) };
}

function calendarDate(ms: DateEnd['startMs'], precision: DatePrecision): CalendarDate {
  const date = dayjs.utc(ms);
  const year = date.year();
  if (precision === 'day') return { year, month: date.month() + 1, day: date.date() };
  const isInMonths = precision === 'month' || precision === 'season';
  return isInMonths ? { year, month: date.month() + 1 } : { year };
}

/** EDTF of a calendar date; it may be none, as 2016-13 or a day of the year Y12000. */
export function edtfOf({ year, month, day }: CalendarDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const start = `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
  const rest = [month, day].filter((part) => part !== undefined);
  return [start, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** EDTF of two ends; the same one twice is one date, an end without a start has an unknown one. */
export function joinEnds(start: string | undefined, end: string | undefined): string | undefined {
  if (end === undefined || start === end) return start;
  return `${start ?? ''}/${end}`;
}
