import { facetLabel } from '../query/facet-counts.ts';
import type { EventFilter, Facet } from '../query/filter.ts';
import { anyOf, filterWords } from '../query/filter-words.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { ViewCounts } from '../query/select-events.ts';
import type { DataSet } from '../events/data-set.ts';
import { formatWindow } from '../time/format-date.ts';
import type { View } from '../timeline/view.ts';
import type { Language } from '../words/language.ts';
import { commaWords, sentenceWords } from '../words/list-words.ts';
import { CAPTION_WORDS } from './caption-words.ts';

/** "Apr – Jun 2016, by partner country": the period and what the lanes are. */
export function viewWords(
  { window, groupBy }: Pick<View, 'window' | 'groupBy'>,
  language: Language,
): string {
  const { groupings } = CAPTION_WORDS[language];
  return commaWords([formatWindow(window, language), groupings[groupBy]], language);
}

/** The parts of a filter in words, every value named; none when it keeps everything. */
export function fullFilterWords(dataSet: DataSet, filter: EventFilter): string[] {
  const label = (facet: Facet) => (value: string) => facetLabel(dataSet, facet, value);
  const { language } = dataSet;
  const keptWords = (facet: Facet, kept: readonly string[]) =>
    anyOf(kept.map(label(facet)), language);
  return filterWords(filter, keptWords, language).map(({ words }) => words);
}

/** Where every event of the data set is; the numbers add up to its total. */
function countWords(counts: ViewCounts, language: Language): string {
  const words = CAPTION_WORDS[language];
  const rest = [
    counts.undated > 0 && words.undated(counts.undated),
    counts.outside > 0 && words.outside(counts.outside),
    counts.filteredOut > 0 && words.filteredOut(counts.filteredOut),
  ].filter((part) => part !== false);
  return words.counts(counts.shown, counts.total, rest);
}

/** The caption of a picture: period, filters, counts. */
export function captionWords(
  { dataSet }: QueryIndex,
  view: View,
  counts: ViewCounts,
  { isRepeated, hasCrowds }: { isRepeated: boolean; hasCrowds: boolean },
): string {
  const { language } = dataSet;
  const words = CAPTION_WORDS[language];
  const filters = fullFilterWords(dataSet, view.filter);
  const sentences = [
    formatWindow(view.window, language),
    filters.length === 0 ? words.noFilter : words.filter(filters),
    countWords(counts, language),
    ...(counts.background > 0 ? [words.background(counts.background)] : []),
    ...(hasCrowds ? [words.crowds] : []),
    ...(isRepeated ? [words.repeated] : []),
  ];
  return sentenceWords(sentences, language);
}
