import { formatCount } from '#core/format-count.ts';
import { anyOf } from '#core/query/filter-words.ts';
import type { FacetOption } from '#core/query/facet-counts.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';

/** Values of a facet that a filter keeps; null keeps all. */
export type Kept = readonly string[] | null;

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

interface KeptWords {
  allBut: (names: string) => string;
  countOf: (kept: number, all: number) => string;
  /** Where nobody knows of how many. */
  count: (kept: number) => string;
}

const WORDS = inLanguages<KeptWords>({
  en: {
    allBut: (names) => `all but ${names}`,
    countOf: (kept, all) => `${formatCount(kept)} of ${formatCount(all)}`,
    count: (kept) => `${formatCount(kept)} chosen`,
  },
  zh: {
    allBut: (names) => `除${names}外全部`,
    countOf: (kept, all) => `${formatCount(all)}项中的${formatCount(kept)}项`,
    count: (kept) => `已选${formatCount(kept)}项`,
  },
});

/** A kept list in a few words, for a chip: the names kept, the few left out, or how many, of how many where it is known. */
export function keptWords(
  kept: readonly string[],
  options: FacetOption[],
  language: Language,
): string {
  const words = WORDS[language];
  const label = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  if (kept.length <= MAX_NAMES) return anyOf(kept.map(label), language);
  const left = options.filter(({ value }) => !kept.includes(value)).map((option) => option.label);
  if (left.length > 0 && left.length <= MAX_NAMES) return words.allBut(listWords(left, language));
  return options.length > 0 ? words.countOf(kept.length, options.length) : words.count(kept.length);
}
