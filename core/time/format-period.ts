import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { DAY_MS, type EpochMs, type Interval } from './calendar.ts';
import { formatYear } from './format-date.ts';

dayjs.extend(utc);

/** Up to so many days a period is said in days, and up to so many in months. */
const DAYS = { inDays: 31, inMonths: 5 * 366 };

/**
 * The period of a crowd of events in full words, half-open and in whole days: "19 May 2016", "16 to 18 May 2016",
 * "March to May 2016", "2014 to 2016"; "since May 2016" and "before 2016" where an end is open. The longer it is, the
 * coarser: the days, months or years named are those that it touches.
 */
export function formatPeriod({ startMs, endMs }: Interval): string {
  const [isOpenStart, isOpenEnd] = [startMs === -Infinity, endMs === Infinity];
  if (isOpenStart && isOpenEnd) return 'open at both ends';
  if (isOpenStart) return `before ${formatInstant(endMs)}`;
  if (isOpenEnd) return `since ${formatInstant(startMs)}`;
  const lastMs = endMs - DAY_MS;
  const days = (endMs - startMs) / DAY_MS;
  if (isYear(startMs, endMs) || days > DAYS.inMonths) {
    return joinTo(formatYear(startMs), formatYear(lastMs));
  }
  if (isMonth(startMs, endMs) || days > DAYS.inDays) return joinMonths(startMs, lastMs);
  return joinDays(startMs, lastMs);
}

function joinMonths(firstMs: EpochMs, lastMs: EpochMs): string {
  if (!isSame(firstMs, lastMs, 'year')) return joinTo(monthOf(firstMs), monthOf(lastMs));
  return `${joinTo(say(firstMs, 'MMMM'), say(lastMs, 'MMMM'))} ${formatYear(lastMs)}`;
}

function joinDays(firstMs: EpochMs, lastMs: EpochMs): string {
  if (!isSame(firstMs, lastMs, 'year')) return joinTo(dayOf(firstMs), dayOf(lastMs));
  const first = isSame(firstMs, lastMs, 'month') ? 'D' : 'D MMMM';
  return firstMs === lastMs ? dayOf(lastMs) : joinTo(say(firstMs, first), dayOf(lastMs));
}

/** The first instant of a day as the year, the month or the day that begins with it, whichever is longest. */
function formatInstant(ms: EpochMs): string {
  if (isStart(ms, 'year')) return formatYear(ms);
  return isStart(ms, 'month') ? monthOf(ms) : dayOf(ms);
}

function isYear(startMs: EpochMs, endMs: EpochMs): boolean {
  return isStart(startMs, 'year') && isStart(endMs, 'year');
}

function isMonth(startMs: EpochMs, endMs: EpochMs): boolean {
  return isStart(startMs, 'month') && isStart(endMs, 'month');
}

/** By the fields of the date: startOf and isSame of dayjs take the years 0 to 99 for others. */
function isStart(ms: EpochMs, unit: 'year' | 'month'): boolean {
  const date = new Date(ms);
  return date.getUTCDate() === 1 && (unit === 'month' || date.getUTCMonth() === 0);
}

function isSame(oneMs: EpochMs, otherMs: EpochMs, unit: 'year' | 'month'): boolean {
  const [one, other] = [new Date(oneMs), new Date(otherMs)];
  if (one.getUTCFullYear() !== other.getUTCFullYear()) return false;
  return unit === 'year' || one.getUTCMonth() === other.getUTCMonth();
}

function joinTo(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

function monthOf(ms: EpochMs): string {
  return `${say(ms, 'MMMM')} ${formatYear(ms)}`;
}

function dayOf(ms: EpochMs): string {
  return `${say(ms, 'D MMMM')} ${formatYear(ms)}`;
}

function say(ms: EpochMs, format: string): string {
  return dayjs.utc(ms).format(format);
}
