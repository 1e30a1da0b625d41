import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Language } from '../words/language.ts';
import { DAY_MS, type EpochMs, type Interval } from './calendar.ts';
import { DATE_FORMS } from './date-forms.ts';
import type { DateEnd, EventDate } from './edtf.ts';
import { formatYear } from './format-year.ts';

dayjs.extend(utc);

/**
 * Words for a date, exactly as precise as its source: "16–18 May 2016", "Oct 2013", "about 2012", "2010 – open";
 * "2016年5月16–18日", "约2012年".
 */
export function formatEventDate(date: EventDate, language: Language): string {
  const [from, to] = date.ends;
  const isOneEnd = from === null || to === null;
  if (isOneEnd || from.isUncertain !== to.isUncertain || from.isApproximate !== to.isApproximate) {
    const { span } = DATE_FORMS[language];
    return span(formatEnd(from, date.start, language), formatEnd(to, date.end, language));
  }
  return qualify(date, formatEnds(from, to, language), language);
}

/** One end of an interval by itself. */
function formatEnd(end: DateEnd | null, is: EventDate['end'], language: Language): string {
  if (end === null) return DATE_FORMS[language][is === 'open' ? 'open' : 'unknown'];
  return qualify(end, formatOne(end, language), language);
}

/**
 * Words for a half-open window of days: "1–18 May 2016", "Apr – Jun 2016" for whole months, "1976 – 2033" for whole
 * years. The last day, month or year named belongs to the window.
 */
export function formatWindow({ startMs, endMs }: Interval, language: Language): string {
  const [first, last, next] = [dayjs.utc(startMs), dayjs.utc(endMs - 1), dayjs.utc(endMs)];
  const isWhole = (unit: 'year' | 'month') =>
    first.isSame(first.startOf(unit)) && next.isSame(next.startOf(unit));
  if (isWhole('year')) return formatYearSpan({ startMs, endMs }, language);
  if (!isWhole('month')) return joinDays(startMs, endMs - 1, language);
  const { month, monthsOfYear, span } = DATE_FORMS[language];
  if (first.isSame(last, 'month')) return month(startMs);
  if (first.isSame(last, 'year')) return monthsOfYear(startMs, endMs - 1);
  return span(month(startMs), month(endMs - 1));
}

/** The years that a span touches, "1978 – 2024": for what may be no more precise than that. */
export function formatYearSpan({ startMs, endMs }: Interval, language: Language): string {
  const { year, years } = DATE_FORMS[language];
  const isOne = formatYear(startMs) === formatYear(endMs - 1);
  return isOne ? year(startMs) : years(startMs, endMs - 1);
}

function qualify(
  { isApproximate, isUncertain }: DateEnd,
  words: string,
  language: Language,
): string {
  const { about, uncertain } = DATE_FORMS[language];
  const near = isApproximate ? about(words) : words;
  return isUncertain ? uncertain(near) : near;
}

function formatEnds(from: DateEnd, to: DateEnd, language: Language): string {
  const areDays = from.precision === 'day' && to.precision === 'day';
  if (areDays) return joinDays(from.startMs, to.endMs - 1, language);
  const areYears = from.precision === 'year' && to.precision === 'year';
  if (areYears) return formatYearSpan({ startMs: from.startMs, endMs: to.endMs }, language);
  const [start, end] = [formatOne(from, language), formatOne(to, language)];
  return start === end ? start : DATE_FORMS[language].span(start, end);
}

function formatOne({ startMs, endMs, precision, season }: DateEnd, language: Language): string {
  const forms = DATE_FORMS[language];
  switch (precision) {
    case 'day':
      return forms.day(startMs);
    case 'month':
      return forms.month(startMs);
    case 'season':
      return season === null ? forms.year(startMs) : forms.season(season, startMs);
    case 'year':
      return forms.year(startMs);
    case 'decade':
      // Years before 0 count backwards, so that their decades are written out.
      return formatYear(startMs).startsWith('-')
        ? forms.years(startMs, endMs - 1)
        : forms.decade(startMs);
    case 'century':
      return formatCentury(startMs, endMs - 1, language);
  }
}

/** "1900–1999"; with spaces where a minus sign would read badly. */
function formatCentury(firstMs: EpochMs, lastMs: EpochMs, language: Language): string {
  const words = DATE_FORMS[language].years(firstMs, lastMs);
  return formatYear(firstMs).startsWith('-') ? words : words.replace(' – ', '–');
}

/** Two days as one phrase; what they share is said once. */
function joinDays(firstMs: EpochMs, lastMs: EpochMs, language: Language): string {
  const { day, daysOfMonth, daysOfYear, span } = DATE_FORMS[language];
  const first = dayjs.utc(firstMs);
  const last = dayjs.utc(lastMs);
  if (lastMs - firstMs < DAY_MS) return day(lastMs);
  if (!first.isSame(last, 'year')) return span(day(firstMs), day(lastMs));
  return first.isSame(last, 'month') ? daysOfMonth(firstMs, lastMs) : daysOfYear(firstMs, lastMs);
}
