import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { inLanguages } from '../words/language.ts';
import type { EpochMs } from './calendar.ts';
import { formatYear } from './format-year.ts';
import { seasonWords } from './seasons.ts';

dayjs.extend(utc);

/** How a language writes dates in short. */
interface DateForms {
  day: (ms: EpochMs) => string;
  month: (ms: EpochMs) => string;
  year: (ms: EpochMs) => string;
  /** A month whose year stands elsewhere. */
  plainMonth: (ms: EpochMs) => string;
  /** A quarter whose year stands elsewhere. */
  plainQuarter: (ms: EpochMs) => string;
  /** A season or another part of a year, by its code. */
  season: (code: number, ms: EpochMs) => string;
  decade: (ms: EpochMs) => string;
  /** Both in the same month. */
  daysOfMonth: (firstMs: EpochMs, lastMs: EpochMs) => string;
  /** Both in the same year. */
  daysOfYear: (firstMs: EpochMs, lastMs: EpochMs) => string;
  monthsOfYear: (firstMs: EpochMs, lastMs: EpochMs) => string;
  /** From a year to another one. */
  years: (firstMs: EpochMs, lastMs: EpochMs) => string;
  /** From anything to anything. */
  span: (from: string, to: string) => string;
  about: (words: string) => string;
  uncertain: (words: string) => string;
  open: string;
  unknown: string;
}

function format(ms: EpochMs, form: string): string {
  return dayjs.utc(ms).format(form);
}

/** From 1 to 4. */
function quarterOf(ms: EpochMs): number {
  return Math.floor(dayjs.utc(ms).month() / 3) + 1;
}

/** Dates in short, in each language. */
export const DATE_FORMS = inLanguages<DateForms>({
  en: {
    day: (ms) => `${format(ms, 'D MMM')} ${formatYear(ms)}`,
    month: (ms) => `${format(ms, 'MMM')} ${formatYear(ms)}`,
    year: formatYear,
    plainMonth: (ms) => format(ms, 'MMM'),
    plainQuarter: (ms) => `Q${quarterOf(ms)}`,
    season: (code, ms) => `${seasonWords(code, 'en')} ${formatYear(ms)}`,
    decade: (ms) => `${formatYear(ms)}s`,
    daysOfMonth: (first, last) =>
      `${format(first, 'D')}–${format(last, 'D MMM')} ${formatYear(last)}`,
    daysOfYear: (first, last) =>
      `${format(first, 'D MMM')} – ${format(last, 'D MMM')} ${formatYear(last)}`,
    monthsOfYear: (first, last) =>
      `${format(first, 'MMM')} – ${format(last, 'MMM')} ${formatYear(last)}`,
    years: (first, last) => `${formatYear(first)} – ${formatYear(last)}`,
    span: (from, to) => `${from} – ${to}`,
    about: (words) => `about ${words}`,
    uncertain: (words) => `${words} (uncertain)`,
    open: 'open',
    unknown: 'unknown',
  },
  zh: {
    day: (ms) => `${formatYear(ms)}年${format(ms, 'M月D日')}`,
    month: (ms) => `${formatYear(ms)}年${format(ms, 'M月')}`,
    year: (ms) => `${formatYear(ms)}年`,
    plainMonth: (ms) => format(ms, 'M月'),
    plainQuarter: (ms) => `${quarterOf(ms)}季度`,
    season: (code, ms) => `${formatYear(ms)}年${seasonWords(code, 'zh')}`,
    decade: (ms) => `${formatYear(ms)}年代`,
    daysOfMonth: (first, last) =>
      `${formatYear(first)}年${format(first, 'M月D')}–${format(last, 'D日')}`,
    daysOfYear: (first, last) =>
      `${formatYear(first)}年${format(first, 'M月D日')}–${format(last, 'M月D日')}`,
    monthsOfYear: (first, last) =>
      `${formatYear(first)}年${format(first, 'M')}–${format(last, 'M月')}`,
    years: (first, last) => `${formatYear(first)}–${formatYear(last)}年`,
    span: (from, to) => `${from}–${to}`,
    about: (words) => `约${words}`,
    uncertain: (words) => `${words}（存疑）`,
    open: '不限',
    unknown: '不详',
  },
});
