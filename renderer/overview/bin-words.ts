import { formatCount } from '#core/format-count.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

interface BinWords {
  /** What a bar counts, by the name of its cell of the calendar. */
  per: (unit: string) => string;
  /** By the most days that each has. */
  units: Record<number, string>;
  years: (count: string) => string;
}

const WORDS = inLanguages<BinWords>({
  en: {
    per: (unit) => `Events per ${unit}`,
    units: {
      1: 'day',
      4: '2 or 3 days',
      6: '5 days',
      16: 'half-month',
      31: 'month',
      92: 'quarter',
      184: 'half-year',
      366: 'year',
    },
    years: (count) => `${count} years`,
  },
  zh: {
    per: (unit) => `每${unit}事件数`,
    units: {
      1: '日',
      4: '2或3日',
      6: '5日',
      16: '半月',
      31: '月',
      92: '季度',
      184: '半年',
      366: '年',
    },
    years: (count) => `${count}年`,
  },
});

const DAYS_A_YEAR = 365.25;

/** What one bar of the overview counts: "Events per quarter". The first and the last bin may be cut off. */
export function binWords(edges: Int32Array, language: Language): string {
  const { per, units, years } = WORDS[language];
  const days = Math.max(...edges.subarray(1).map((edge, at) => edge - (edges[at] ?? 0)));
  // Whole numbers as keys stand in rising order.
  const unit = Object.entries(units).find(([mostDays]) => days <= Number(mostDays))?.[1];
  return per(unit ?? years(formatCount(Math.round(days / DAYS_A_YEAR))));
}
