import type { Facet } from '#core/query/filter.ts';
import { anyOf } from '#core/query/filter-words.ts';
import type { FacetOption } from '#core/query/facet-counts.ts';
import { currentLanguage } from '../state/language.ts';

/** Values of a facet that a filter keeps; null keeps all. */
export type Kept = readonly string[] | null;

/** What a facet is called, and one of its values. */
export const FACET_TITLES: Record<Facet, string> = {
  partners: 'Partner countries',
  kinds: 'Kind',
  series: 'Series',
  places: 'Place',
  levels: 'Level',
  statuses: 'Status',
  topics: 'Topic',
};

/** Whether a box is ticked. */
export function isKept(kept: Kept, value: string): boolean {
  return kept === null || kept.includes(value);
}

/** Ticks or unticks one value. With everything ticked again there is no filter: null. */
export function toggleValue(kept: Kept, value: string, all: readonly string[]): string[] | null {
  const next = all.filter((other) => isKept(kept, other) !== (other === value));
  return next.length === all.length ? null : next;
}

/** Most names that a chip spells out. */
const MAX_NAMES = 3;

/** A kept list in a few words, for a chip: the names kept, the few left out, or how many, of how many where it is known. */
export function keptWords(kept: readonly string[], options: FacetOption[]): string {
  const label = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  if (kept.length <= MAX_NAMES) return anyOf(kept.map(label), currentLanguage());
  const left = options.filter(({ value }) => !kept.includes(value));
  if (left.length > 0 && left.length <= MAX_NAMES)
    return `all but ${left.map((option) => option.label).join(', ')}`;
  return options.length > 0 ? `${kept.length} of ${options.length}` : `${kept.length} chosen`;
}
