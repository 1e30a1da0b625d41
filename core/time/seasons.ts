import { inLanguages, type Language } from '../words/language.ts';
import { startOfDay, type Interval } from './calendar.ts';

/** First month (0 to 11) and length in months of each EDTF sub-year group, ISO 8601-2 section 4.8. */
const SUB_YEARS: Record<number, [firstMonth: number, months: number]> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  25: [2, 3],
  26: [5, 3],
  27: [8, 3],
  28: [11, 3],
  29: [8, 3],
  30: [11, 3],
  31: [2, 3],
  32: [5, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
};

/** From code 21 on: what stands before the year in English, and behind it in Chinese. */
const SUB_YEAR_WORDS = inLanguages({
  en:
    'Spring|Summer|Autumn|Winter|Spring (north)|Summer (north)|Autumn (north)|Winter (north)|' +
    'Spring (south)|Summer (south)|Autumn (south)|Winter (south)|Q1|Q2|Q3|Q4|' +
    'First third of|Second third of|Last third of|First half of|Second half of',
  zh:
    '春季|夏季|秋季|冬季|春季（北半球）|夏季（北半球）|秋季（北半球）|冬季（北半球）|' +
    '春季（南半球）|夏季（南半球）|秋季（南半球）|冬季（南半球）|第一季度|第二季度|第三季度|第四季度|' +
    '1–4月|5–8月|9–12月|上半年|下半年',
});

/**
 * Bounds of an EDTF season, quarter, quadrimester or semester (codes 21 to 41).
 * Seasons are meteorological and northern unless the code says southern; winter runs into the next year.
 */
export function seasonInterval(year: number, code: number): Interval {
  const [firstMonth, months] = SUB_YEARS[code] ?? [0, 12];
  return { startMs: startOfDay(year, firstMonth), endMs: startOfDay(year, firstMonth + months) };
}

/** Words for a season or other part of a year, to stand beside the year: before it in English, behind it in Chinese. */
export function seasonWords(code: number, language: Language): string {
  return SUB_YEAR_WORDS[language].split('|')[code - 21] ?? '';
}
