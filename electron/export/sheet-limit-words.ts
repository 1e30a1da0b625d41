import { inLanguages, type Language } from '#core/words/language.ts';
import type { SheetLimit } from './write-xlsx.ts';

interface LimitWords {
  rows: (limit: number) => string;
  columns: (limit: number) => string;
  characters: (cell: Extract<SheetLimit, { code: 'cell-too-long' }>) => string;
}

const WORDS = inLanguages<LimitWords>({
  en: {
    rows: (limit) => `a sheet has room for ${limit} rows`,
    columns: (limit) => `a sheet has room for ${limit} columns`,
    characters: ({ place, found, limit }) =>
      `the cell ${place} would have ${found} characters; a sheet has room for ${limit}`,
  },
  zh: {
    rows: (limit) => `一个工作表最多容纳${limit}行`,
    columns: (limit) => `一个工作表最多容纳${limit}列`,
    characters: ({ place, found, limit }) =>
      `单元格${place}将有${found}个字符；工作表最多容纳${limit}个`,
  },
});

/** Why a table does not fit into a sheet, to stand in a sentence. */
export function describeSheetLimit(limit: SheetLimit, language: Language): string {
  const words = WORDS[language];
  switch (limit.code) {
    case 'too-many-rows':
      return words.rows(limit.limit);
    case 'too-many-columns':
      return words.columns(limit.limit);
    case 'cell-too-long':
      return words.characters(limit);
  }
}
