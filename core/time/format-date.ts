import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { DAY_MS, type EpochMs, type Interval } from './calendar.ts';
import type { DatePrecision, EventDate } from './edtf.ts';
import { seasonName } from './seasons.ts';

dayjs.extend(utc);

/** Formats one UTC day, "19 May 2016". */
export function formatDay(ms: EpochMs): string {
  return dayjs.utc(ms).format('D MMM YYYY');
}

/**
 * Words for a date, exactly as precise as its source: "16–18 May 2016", "Oct 2013", "about 2012", "2010 – open".
 */
export function formatEventDate(date: EventDate): string {
  const body = date.isInterval ? formatEnds(date) : formatOne(date, date.precision, date.text);
  const about = date.isApproximate ? `about ${body}` : body;
  return date.isUncertain ? `${about} (uncertain)` : about;
}

/** Words for a half-open window of days: "1 Apr – 30 Jun 2016". The last day named belongs to the window. */
export function formatWindow({ startMs, endMs }: Interval): string {
  return joinDays(startMs, endMs - 1);
}

function formatOne({ startMs, endMs }: Interval, precision: DatePrecision, text: string): string {
  const start = dayjs.utc(startMs);
  switch (precision) {
    case 'day':
      return formatDay(startMs);
    case 'month':
      return start.format('MMM YYYY');
    case 'season':
      return `${seasonName(Number(/-(\d\d)\D*$/.exec(text)?.[1]))} ${formatYear(startMs)}`;
    case 'year':
      return formatYear(startMs);
    case 'decade':
      return `${formatYear(startMs)}s`;
    case 'century':
      return `${formatYear(startMs)}–${formatYear(endMs - 1)}`;
  }
}

function formatYear(ms: EpochMs): string {
  return String(dayjs.utc(ms).year());
}

function formatEnds(date: EventDate): string {
  const [from = '', to = ''] = date.text.split('/');
  if (date.start === 'known' && date.end === 'known' && isDay(from) && isDay(to)) {
    return joinDays(date.startMs, date.endMs - 1);
  }
  const start = date.start === 'known' ? formatEnd(from, date.startMs, 1) : date.start;
  const end = date.end === 'known' ? formatEnd(to, date.endMs, -1) : date.end;
  return start === end ? start : `${start} – ${end}`;
}

function isDay(text: string): boolean {
  return /\d{4}-\d\d-\d\d/.test(text);
}

/** One end of an interval, `side` 1 for the start and -1 for the (exclusive) end. */
function formatEnd(text: string, ms: EpochMs, side: 1 | -1): string {
  const inside = side === 1 ? ms : ms - 1;
  if (isDay(text)) return formatDay(inside);
  if (/^-?\d{4}[?~%]?$/.test(text)) return formatYear(inside);
  return dayjs.utc(inside).format('MMM YYYY');
}

/** Two days as one phrase; what they share is said once. */
function joinDays(firstMs: EpochMs, lastMs: EpochMs): string {
  const first = dayjs.utc(firstMs);
  const last = dayjs.utc(lastMs);
  if (lastMs - firstMs < DAY_MS) return last.format('D MMM YYYY');
  if (!first.isSame(last, 'year')) return `${formatDay(firstMs)} – ${formatDay(lastMs)}`;
  if (!first.isSame(last, 'month')) return `${first.format('D MMM')} – ${formatDay(lastMs)}`;
  return `${first.format('D')}–${formatDay(lastMs)}`;
}
