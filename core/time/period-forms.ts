import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { inLanguages } from '../words/language.ts';
import type { EpochMs } from './calendar.ts';
import { DATE_FORMS } from './date-forms.ts';
import { formatYear } from './format-year.ts';

dayjs.extend(utc);

/** How a language says periods in full words, as they are read aloud. */
interface PeriodForms {
  day: (ms: EpochMs) => string;
  month: (ms: EpochMs) => string;
  year: (ms: EpochMs) => string;
  /** Both in the same month. */
  daysOfMonth: (firstMs: EpochMs, lastMs: EpochMs) => string;
  /** Both in the same year. */
  daysOfYear: (firstMs: EpochMs, lastMs: EpochMs) => string;
  monthsOfYear: (firstMs: EpochMs, lastMs: EpochMs) => string;
  /** From a year to another one. */
  years: (firstMs: EpochMs, lastMs: EpochMs) => string;
  span: (from: string, to: string) => string;
  since: (words: string) => string;
  before: (words: string) => string;
  /** Open at both ends. */
  open: string;
}

function format(ms: EpochMs, form: string): string {
  return dayjs.utc(ms).format(form);
}

/** Periods in full words, in each language. */
export const PERIOD_FORMS = inLanguages<PeriodForms>({
  en: {
    day: (ms) => `${format(ms, 'D MMMM')} ${formatYear(ms)}`,
    month: (ms) => `${format(ms, 'MMMM')} ${formatYear(ms)}`,
    year: formatYear,
    daysOfMonth: (first, last) =>
      `${format(first, 'D')} to ${format(last, 'D MMMM')} ${formatYear(last)}`,
    daysOfYear: (first, last) =>
      `${format(first, 'D MMMM')} to ${format(last, 'D MMMM')} ${formatYear(last)}`,
    monthsOfYear: (first, last) =>
      `${format(first, 'MMMM')} to ${format(last, 'MMMM')} ${formatYear(last)}`,
    years: (first, last) => `${formatYear(first)} to ${formatYear(last)}`,
    span: (from, to) => `${from} to ${to}`,
    since: (words) => `since ${words}`,
    before: (words) => `before ${words}`,
    open: 'open at both ends',
  },
  zh: {
    day: DATE_FORMS.zh.day,
    month: DATE_FORMS.zh.month,
    year: DATE_FORMS.zh.year,
    daysOfMonth: (first, last) => `${DATE_FORMS.zh.day(first)}至${format(last, 'D日')}`,
    daysOfYear: (first, last) => `${DATE_FORMS.zh.day(first)}至${format(last, 'M月D日')}`,
    monthsOfYear: (first, last) => `${DATE_FORMS.zh.month(first)}至${format(last, 'M月')}`,
    years: (first, last) => `${formatYear(first)}年至${formatYear(last)}年`,
    span: (from, to) => `${from}至${to}`,
    since: (words) => `${words}起`,
    before: (words) => `${words}以前`,
    open: '起止时间不限',
  },
});
