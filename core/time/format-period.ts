import type { Language } from '../words/language.ts';
import { DAY_MS, type EpochMs, type Interval } from './calendar.ts';
import { PERIOD_FORMS } from './period-forms.ts';

/** Up to so many days a period is said in days, and up to so many in months. */
const DAYS = { inDays: 31, inMonths: 5 * 366 };

/**
 * The period of a crowd of events in full words, half-open and in whole days: "19 May 2016", "16 to 18 May 2016",
 * "March to May 2016", "2014 to 2016"; "since May 2016" and "before 2016" where an end is open. The longer it is, the
 * coarser: the days, months or years named are those that it touches.
 */
export function formatPeriod({ startMs, endMs }: Interval, language: Language): string {
  const forms = PERIOD_FORMS[language];
  const [isOpenStart, isOpenEnd] = [startMs === -Infinity, endMs === Infinity];
  if (isOpenStart && isOpenEnd) return forms.open;
  if (isOpenStart) return forms.before(formatInstant(endMs, language));
  if (isOpenEnd) return forms.since(formatInstant(startMs, language));
  const lastMs = endMs - DAY_MS;
  const days = (endMs - startMs) / DAY_MS;
  if (isYear(startMs, endMs) || days > DAYS.inMonths) return joinYears(startMs, lastMs, language);
  if (isMonth(startMs, endMs) || days > DAYS.inDays) return joinMonths(startMs, lastMs, language);
  return joinDays(startMs, lastMs, language);
}

function joinYears(firstMs: EpochMs, lastMs: EpochMs, language: Language): string {
  const { year, years } = PERIOD_FORMS[language];
  return isSame(firstMs, lastMs, 'year') ? year(lastMs) : years(firstMs, lastMs);
}

function joinMonths(firstMs: EpochMs, lastMs: EpochMs, language: Language): string {
  const { month, monthsOfYear, span } = PERIOD_FORMS[language];
  if (isSame(firstMs, lastMs, 'month')) return month(lastMs);
  if (isSame(firstMs, lastMs, 'year')) return monthsOfYear(firstMs, lastMs);
  return span(month(firstMs), month(lastMs));
}

function joinDays(firstMs: EpochMs, lastMs: EpochMs, language: Language): string {
  const { day, daysOfMonth, daysOfYear, span } = PERIOD_FORMS[language];
  if (firstMs === lastMs) return day(lastMs);
  if (isSame(firstMs, lastMs, 'month')) return daysOfMonth(firstMs, lastMs);
  if (isSame(firstMs, lastMs, 'year')) return daysOfYear(firstMs, lastMs);
  return span(day(firstMs), day(lastMs));
}

/** The first instant of a day as the year, the month or the day that begins with it, whichever is longest. */
function formatInstant(ms: EpochMs, language: Language): string {
  const { year, month, day } = PERIOD_FORMS[language];
  if (isStart(ms, 'year')) return year(ms);
  return isStart(ms, 'month') ? month(ms) : day(ms);
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
