import { DAY_MS } from '../time/calendar.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { edtfYear } from '../time/years.ts';
import { inLanguages, type Language } from '../words/language.ts';
import { andWords } from '../words/list-words.ts';
import type { NumberRange, SeriesFacts } from './series-facts.ts';

/** Up to so many days a cadence is said in days, weeks and months; beyond that in years. */
const MOST_DAYS = { inDays: 10, inWeeks: 25, inMonths: 335 };
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Most gaps that are spelt out. */
const MOST_GAPS = 6;

type CadenceUnit = 'day' | 'week' | 'month' | 'year';

interface SeriesWords {
  ordinal: (number: number) => string;
  ordinals: (from: number, to: number) => string;
  more: (count: number) => string;
  missing: (which: string) => string;
  every: (count: number, unit: CadenceUnit) => string;
  /** Years and a half. */
  everyHalf: (years: number) => string;
  expected: (which: string, when: string) => string;
  next: string;
}

const CHINESE_UNITS: Record<CadenceUnit, string> = {
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
};

const WORDS = inLanguages<SeriesWords>({
  en: {
    ordinal: englishOrdinal,
    ordinals: (from, to) => `${englishOrdinal(from)} to ${englishOrdinal(to)}`,
    more: (count) => `${count} more`,
    missing: (which) => `${which} not in the data`,
    every: (count, unit) => (count === 1 ? `about every ${unit}` : `about every ${count} ${unit}s`),
    everyHalf: (years) =>
      years === 1 ? 'about every year and a half' : `about every ${years}½ years`,
    expected: (which, when) => `${which} expected about ${when} (estimate)`,
    next: 'next',
  },
  zh: {
    ordinal: (number) => `第${number}届`,
    ordinals: (from, to) => `第${from}至${to}届`,
    more: (count) => `另外${count}届`,
    missing: (which) => `数据中缺${which}`,
    every: (count, unit) => `约每${count}${CHINESE_UNITS[unit]}一次`,
    everyHalf: (years) => `约每${years}年半一次`,
    expected: (which, when) => `${which}预计在${when}前后（估计）`,
    next: '下一届',
  },
});

function englishOrdinal(number: number): string {
  const tens = number % 100;
  const isTeen = tens >= 11 && tens <= 13;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** "1st", "22nd", "113th". */
export function ordinal(number: number, language: Language): string {
  return WORDS[language].ordinal(number);
}

/** "about every 2 years": no more precise than a cadence can be. */
export function cadenceWords(days: number, language: Language): string {
  const { every, everyHalf } = WORDS[language];
  if (days <= MOST_DAYS.inDays) return every(Math.max(1, Math.round(days)), 'day');
  if (days <= MOST_DAYS.inWeeks) return every(Math.round(days / 7), 'week');
  if (days < MOST_DAYS.inMonths) return every(Math.round(days / DAYS_A_MONTH), 'month');
  const years = Math.round((2 * days) / DAYS_A_YEAR) / 2;
  return Number.isInteger(years) ? every(years, 'year') : everyHalf(Math.floor(years));
}

/** "10th and 12th not in the data", "13th to 20th not in the data"; null when none is missing. */
export function gapWords(missing: readonly NumberRange[], language: Language): string | null {
  if (missing.length === 0) return null;
  const words = WORDS[language];
  const parts = missing.flatMap(({ from, to }) => {
    if (from === to) return [words.ordinal(from)];
    return to - from === 1 ? [words.ordinal(from), words.ordinal(to)] : [words.ordinals(from, to)];
  });
  const more = parts.length - MOST_GAPS;
  const said = more > 0 ? [...parts.slice(0, MOST_GAPS), words.more(more)] : parts;
  return words.missing(andWords(said, language));
}

/** "16th expected about 2023 (estimate)": to the month where editions follow each other that fast; null without one. */
export function expectedWords(
  { expected, cadenceDays }: Pick<SeriesFacts, 'expected' | 'cadenceDays'>,
  language: Language,
): string | null {
  if (!expected || cadenceDays === null) return null;
  const date = new Date(expected.day * DAY_MS);
  if (Number.isNaN(date.getTime())) return null;
  const year = edtfYear(date.getUTCFullYear());
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const when = cadenceDays < MOST_DAYS.inMonths ? `${year}-${month}` : year;
  const words = WORDS[language];
  const which = expected.number === null ? words.next : words.ordinal(expected.number);
  return words.expected(which, edtfWords(when, language));
}
