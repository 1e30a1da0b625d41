import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { DAY_MS, type EpochMs, type Interval } from './calendar.ts';
import type { DateEnd, EventDate } from './edtf.ts';
import { seasonName } from './seasons.ts';

dayjs.extend(utc);

/** Formats one UTC day, "19 May 2016". */
function formatDay(ms: EpochMs): string {
  return `${dayjs.utc(ms).format('D MMM')} ${formatYear(ms)}`;
}

/**
 * Words for a date, exactly as precise as its source: "16–18 May 2016", "Oct 2013", "about 2012", "2010 – open".
 */
export function formatEventDate(date: EventDate): string {
  const [from, to] = date.ends;
  if (from === null || to === null) {
    return `${from ? qualify(from, formatOne(from)) : date.start} – ${to ? qualify(to, formatOne(to)) : date.end}`;
  }
  if (from.isUncertain !== to.isUncertain || from.isApproximate !== to.isApproximate) {
    return `${qualify(from, formatOne(from))} – ${qualify(to, formatOne(to))}`;
  }
  return qualify(date, formatEnds(from, to));
}

/**
 * Words for a half-open window of days: "1–18 May 2016", "Apr – Jun 2016" for whole months, "1976 – 2033" for whole
 * years. The last day, month or year named belongs to the window.
 */
export function formatWindow({ startMs, endMs }: Interval): string {
  const [first, last, next] = [dayjs.utc(startMs), dayjs.utc(endMs - 1), dayjs.utc(endMs)];
  const isWhole = (unit: 'year' | 'month') =>
    first.isSame(first.startOf(unit)) && next.isSame(next.startOf(unit));
  if (isWhole('year')) return formatYearSpan({ startMs, endMs });
  if (!isWhole('month')) return joinDays(startMs, endMs - 1);
  if (first.isSame(last, 'year'))
    return `${joinOnce(first.format('MMM'), last.format('MMM'))} ${formatYear(startMs)}`;
  return joinOnce(formatMonth(startMs), formatMonth(endMs - 1));
}

function formatMonth(ms: EpochMs): string {
  return `${dayjs.utc(ms).format('MMM')} ${formatYear(ms)}`;
}

/** The years that a span touches, "1978 – 2024": for what may be no more precise than that. */
export function formatYearSpan({ startMs, endMs }: Interval): string {
  return joinOnce(formatYear(startMs), formatYear(endMs - 1));
}

/** Two ends as one phrase; the same one is said once. */
function joinOnce(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}

function qualify({ isApproximate, isUncertain }: DateEnd, words: string): string {
  return `${isApproximate ? 'about ' : ''}${words}${isUncertain ? ' (uncertain)' : ''}`;
}

function formatEnds(from: DateEnd, to: DateEnd): string {
  const areDays = from.precision === 'day' && to.precision === 'day';
  if (areDays) return joinDays(from.startMs, to.endMs - 1);
  const [start, end] = [formatOne(from), formatOne(to)];
  return start === end ? start : `${start} – ${end}`;
}

function formatOne({ startMs, endMs, precision, season }: DateEnd): string {
  switch (precision) {
    case 'day':
      return formatDay(startMs);
    case 'month':
      return formatMonth(startMs);
    case 'season':
      return `${season === null ? '' : seasonName(season)} ${formatYear(startMs)}`;
    case 'year':
      return formatYear(startMs);
    case 'decade':
      return formatDecade(startMs, endMs);
    case 'century':
      return formatYears(startMs, endMs);
  }
}

/** The year as EDTF writes it, with four digits: 2016, 0050, -0044. (dayjs would write 0-44.) */
export function formatYear(ms: EpochMs): string {
  const year = dayjs.utc(ms).year();
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** "2010s"; years before 0 count backwards, so that their decades are written out. */
function formatDecade(startMs: EpochMs, endMs: EpochMs): string {
  const first = formatYear(startMs);
  return first.startsWith('-') ? formatYears(startMs, endMs) : `${first}s`;
}

/** "1900–1999"; with spaces where a minus sign would read badly. */
function formatYears(startMs: EpochMs, endMs: EpochMs): string {
  const [first, last] = [formatYear(startMs), formatYear(endMs - 1)];
  return first.startsWith('-') ? `${first} – ${last}` : `${first}–${last}`;
}

/** Two days as one phrase; what they share is said once. */
function joinDays(firstMs: EpochMs, lastMs: EpochMs): string {
  const first = dayjs.utc(firstMs);
  const last = dayjs.utc(lastMs);
  if (lastMs - firstMs < DAY_MS) return formatDay(lastMs);
  if (!first.isSame(last, 'year')) return `${formatDay(firstMs)} – ${formatDay(lastMs)}`;
  if (!first.isSame(last, 'month')) return `${first.format('D MMM')} – ${formatDay(lastMs)}`;
  return `${first.format('D')}–${formatDay(lastMs)}`;
}
