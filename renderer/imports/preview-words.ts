import { formatCount } from '#core/format-count.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/** How many of the rows that were looked at are in, have a date, have partners; each in words. */
interface Shares {
  isIn: string;
  dated: string;
  withPartners: string;
}

interface PreviewTexts {
  rows: (count: number, isWhole: boolean) => string;
  none: string;
  some: (count: number) => string;
  all: string;
  sentence: (rows: string, shares: Shares) => string;
}

const WORDS = inLanguages<PreviewTexts>({
  en: {
    rows: (count, isWhole) => {
      const rows = count === 1 ? '1 row' : `${formatCount(count)} rows`;
      return isWhole ? rows : `First ${rows}`;
    },
    none: 'none',
    some: formatCount,
    all: 'all',
    sentence: (rows, { isIn, dated, withPartners }) =>
      `${rows}: ${isIn} in, ${dated} with a date, ${withPartners} with partners.`,
  },
  zh: {
    rows: (count, isWhole) => `${isWhole ? '共' : '前'}${formatCount(count)}行`,
    none: '0行',
    some: (count) => `${formatCount(count)}行`,
    all: '全部',
    sentence: (rows, { isIn, dated, withPartners }) =>
      `${rows}：${isIn}读入，${dated}有日期，${withPartners}有伙伴。`,
  },
});

/** "6,831 rows: all in, 6,830 with a date, none with partners." */
export function previewWords(preview: ImportPreview, language: Language): string {
  const { counted, isWhole, dated, withPartners } = preview;
  const words = WORDS[language];
  const share = (count: number) => {
    if (count === 0) return words.none;
    return count === counted ? words.all : words.some(count);
  };
  return words.sentence(words.rows(counted, isWhole), {
    isIn: share(preview.in),
    dated: share(dated),
    withPartners: share(withPartners),
  });
}
