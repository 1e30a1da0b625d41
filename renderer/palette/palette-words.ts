import type { Facet } from '#core/query/filter.ts';
import { FACET_NAMES } from '#core/query/filter-words.ts';
import { inLanguages } from '#core/words/language.ts';

interface PaletteWords {
  title: string;
  placeholder: string;
  none: string;
  list: string;
  /** What is written beside an entry that is no command of a menu. */
  groups: Record<'filter' | 'time' | 'recent', string>;
  /** The entry that keeps one value of a facet. */
  filterBy: (facet: Facet, label: string) => string;
  /** The entry that shows a year. */
  goTo: (year: number) => string;
  /** The entry of a recent file. */
  open: (name: string) => string;
}

/** With a capital, as in every command. Partners are named without it. */
const ENGLISH_FACETS: Record<Exclude<Facet, 'partners'>, string> = {
  kinds: 'Kind',
  series: 'Series',
  places: 'Place',
  levels: 'Level',
  statuses: 'Status',
  topics: 'Topic',
};

/** What the palette says. */
export const PALETTE_WORDS = inLanguages<PaletteWords>({
  en: {
    title: 'Search commands',
    placeholder: 'Type what you want to do',
    none: 'Nothing matches.',
    list: 'Commands',
    groups: { filter: 'Filter', time: 'Go to', recent: 'Recent file' },
    filterBy: (facet, label) =>
      facet === 'partners' ? `Filter by ${label}` : `Filter by ${ENGLISH_FACETS[facet]} ${label}`,
    goTo: (year) => `Go to ${year}`,
    open: (name) => `Open ${name}`,
  },
  zh: {
    title: '搜索命令',
    placeholder: '输入要做的操作',
    none: '没有匹配项。',
    list: '命令',
    groups: { filter: '筛选', time: '转到', recent: '最近文件' },
    filterBy: (facet, label) => `筛选${FACET_NAMES.zh[facet]}：${label}`,
    goTo: (year) => `转到${year}年`,
    open: (name) => `打开“${name}”`,
  },
});
