import { countryName } from '#core/events/countries.ts';
import type { GivenNames } from '#core/events/country-names.ts';
import { placeOfKey } from '#core/events/place-key.ts';
import {
  FACETS,
  type EventFilter,
  type Facet,
  type FilterChange,
  type FilterPart,
} from '#core/query/filter.ts';
import { filterWords } from '#core/query/filter-words.ts';
import type { FacetOption, FacetOptions } from '#core/query/facet-counts.ts';
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

/** What filters are told with. */
export interface ChipWording {
  language: Language;
  /** Names of countries that the reader has chosen. */
  given?: GivenNames;
}

/**
 * The active parts of a filter, worded as in pictures, but long lists shortened, and all places of a country told as that
 * country; none when it keeps everything.
 */
export function filterChips(
  filter: EventFilter,
  options: FacetOptions | undefined,
  { language, given = {} }: ChipWording,
): FilterChip[] {
  const kept = (facet: Facet, values: readonly string[]) => {
    const all = options?.[facet] ?? [];
    const country = facet === 'places' ? wholeCountry(values, all) : null;
    if (country === null) return keptWords(values, all, language);
    return given[country]?.[language] ?? countryName(country, language);
  };
  return filterWords(filter, kept, language).map(({ part, words }) => ({
    part,
    words,
    removal: without(part),
  }));
}

/** The country that some places are all the places of; null where they are none's, or one place alone. */
function wholeCountry(kept: readonly string[], all: readonly FacetOption[]): string | null {
  const [country = '', ...others] = new Set(kept.map((key) => placeOfKey(key).country));
  if (kept.length < 2 || country === '' || others.length > 0) return null;
  const there = all.filter(({ value }) => placeOfKey(value).country === country);
  return there.length === kept.length ? country : null;
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
