import { FACETS, type EventFilter, type FilterPart } from '#core/query/filter.ts';
import type { FacetOptions } from '#core/query/facet-counts.ts';
import { edtfWords } from '#core/time/edtf-words.ts';
import { keptWords } from './facet-choice.ts';

/** One active part of a filter, with the change that takes it away. */
export interface FilterChip {
  part: FilterPart;
  words: string;
  removal: Partial<EventFilter>;
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

/** The active parts of a filter in words; none when it keeps everything. */
export function filterChips(filter: EventFilter, options: FacetOptions | undefined): FilterChip[] {
  const facets = FACETS.flatMap((facet): FilterChip[] => {
    const kept = filter[facet];
    if (kept === null) return [];
    const words = keptWords(facet, kept, options?.[facet] ?? []);
    return [{ part: facet, words, removal: { [facet]: null } }];
  });
  const dates = dateWords(filter);
  const text = filter.text.trim();
  return [
    ...facets,
    ...(dates === null
      ? []
      : [{ part: 'dates' as const, words: dates, removal: { from: null, to: null } }]),
    ...(text === '' ? [] : [{ part: 'text' as const, words: `“${text}”`, removal: { text: '' } }]),
  ];
}

function dateWords({ from, to }: EventFilter): string | null {
  if (from === null) return to === null ? null : `until ${edtfWords(to)}`;
  return to === null ? `from ${edtfWords(from)}` : `${edtfWords(from)} – ${edtfWords(to)}`;
}
