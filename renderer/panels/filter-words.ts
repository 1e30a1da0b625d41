import {
  FACETS,
  type EventFilter,
  type Facet,
  type FilterChange,
  type FilterPart,
} from '#core/query/filter.ts';
import { filterWords } from '#core/query/filter-words.ts';
import type { FacetOptions } from '#core/query/facet-counts.ts';
import type { Language } from '#core/words/language.ts';
import { keptWords } from './facet-choice.ts';

/** One active part of a filter, with the change that takes it away. */
export interface FilterChip {
  part: FilterPart;
  words: string;
  removal: FilterChange;
}

/** Whether a filter narrows anything. */
export function hasFilter(filter: EventFilter): boolean {
  return (
    FACETS.some((facet) => filter[facet] !== null) ||
    filter.from !== null ||
    filter.to !== null ||
    filter.text.trim() !== ''
  );
}

/** The active parts of a filter, worded as in pictures, but long lists shortened; none when it keeps everything. */
export function filterChips(
  filter: EventFilter,
  options: FacetOptions | undefined,
  language: Language,
): FilterChip[] {
  const kept = (facet: Facet, values: readonly string[]) =>
    keptWords(values, options?.[facet] ?? [], language);
  return filterWords(filter, kept, language).map(({ part, words }) => ({
    part,
    words,
    removal: without(part),
  }));
}

function without(part: FilterPart): FilterChange {
  switch (part) {
    case 'dates':
      return { from: null, to: null };
    case 'text':
      return { text: '' };
    default:
      return { [part]: null };
  }
}
