import dayjs from 'dayjs/esm';
import type { TimelineFormatOption } from 'vis-timeline/esnext';
import { DAY_MS, startOfDay, type EpochMs } from '#core/time/calendar.ts';
import { formatYear } from '#core/time/format-year.ts';
import { currentWords } from '../state/language.ts';
import { AXIS_WORDS } from './axis-words.ts';

/** Scales of the time axis, as vis-timeline names them. */
type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour' | 'minute';

interface AxisDate {
  valueOf: () => number;
}

/** Labels of the fine row of the axis: years, quarters, months, ISO weeks, days. */
function minorLabel(date: AxisDate, scale: AxisScale, step: number): string {
  const day = dayjs.utc(date.valueOf());
  const words = currentWords(AXIS_WORDS);
  switch (scale) {
    case 'year':
      return formatYear(date.valueOf());
    case 'month':
      return step === 3 ? words.quarter(day) : words.month(day);
    // The axis also starts a step at the first of a month; only a Monday starts a week.
    case 'week':
      return day.isoWeekday() === 1 ? words.week(isoWeek(date.valueOf())) : '';
    case 'weekday':
      return words.weekday(day);
    case 'day':
      return day.format('D');
    case 'hour':
    case 'minute':
      return day.format('HH:mm');
  }
}

/** Labels of the coarse row of the axis: what the fine row leaves unsaid. */
function majorLabel(date: AxisDate, scale: AxisScale, step: number): string {
  const day = dayjs.utc(date.valueOf());
  const words = currentWords(AXIS_WORDS);
  switch (scale) {
    case 'year':
      return '';
    case 'month':
      return words.year(day);
    case 'week':
      return words.monthOfYear(day);
    // A coarse step starts at each Monday; where a fine one is two days or more, with each month.
    case 'weekday':
    case 'day':
      return step > 1 ? words.monthOfYear(day) : words.weekOfMonth(isoWeek(date.valueOf()), day);
    case 'hour':
    case 'minute':
      return words.dayOfMonth(day);
  }
}

/** The number of a week: a week belongs to the year of its Thursday (ISO 8601). dayjs is wrong for the years 0 to 99. */
function isoWeek(ms: EpochMs): number {
  const day = Math.floor(ms / DAY_MS);
  // The epoch was a Thursday.
  const thursdayMs = Math.floor((day + 3) / 7) * 7 * DAY_MS;
  const yearMs = startOfDay(new Date(thursdayMs).getUTCFullYear());
  return Math.floor((thursdayMs - yearMs) / (7 * DAY_MS)) + 1;
}

/**
 * The axis labels for vis-timeline, whose types know only one of the two arguments it passes. It asks for them at each
 * drawing, so that they are in the language of the window.
 */
export const axisFormat = {
  minorLabels: minorLabel,
  majorLabels: majorLabel,
} as unknown as TimelineFormatOption;
