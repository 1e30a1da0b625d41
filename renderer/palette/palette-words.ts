import type { Facet } from '#core/query/filter.ts';

/** What the palette says. */
export const PALETTE_WORDS = {
  title: 'Search commands',
  placeholder: 'Type what you want to do',
  none: 'Nothing matches.',
  list: 'Commands',
};

/** What is written beside an entry that is no command of a menu. */
export const ENTRY_GROUPS = { filter: 'Filter', time: 'Go to', recent: 'Recent file' };

/** The entry that keeps one value of a facet. */
export function filterEntryWords(facet: Facet, label: string): string {
  return facet === 'partners' ? `Filter by ${label}` : `Filter by ${FACET_WORDS[facet]} ${label}`;
}

const FACET_WORDS: Record<Facet, string> = {
  partners: 'Country',
  kinds: 'Kind',
  series: 'Series',
  places: 'Place',
  levels: 'Level',
  statuses: 'Status',
  topics: 'Topic',
};

/** The entry that shows a year. */
export function yearEntryWords(year: number): string {
  return `Go to ${year}`;
}

/** The entry of a recent file. */
export function recentEntryWords(name: string): string {
  return `Open ${name}`;
}
