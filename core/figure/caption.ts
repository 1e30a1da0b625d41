import { formatCount } from '../format-count.ts';
import { facetLabel } from '../query/facet-counts.ts';
import type { EventFilter, Facet } from '../query/filter.ts';
import { anyOf, filterWords } from '../query/filter-words.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { ViewCounts } from '../query/select-events.ts';
import type { DataSet } from '../events/data-set.ts';
import { formatWindow } from '../time/format-date.ts';
import type { Grouping, View } from '../timeline/view.ts';

const GROUPING_WORDS: Record<Grouping, string> = {
  partner: 'by partner country',
  kind: 'by kind',
  series: 'by series',
  place: 'by place',
  none: 'all in one lane',
};

/** "Apr – Jun 2016, by partner country": the period and what the lanes are. */
export function viewWords({ window, groupBy }: Pick<View, 'window' | 'groupBy'>): string {
  return `${formatWindow(window, 'en')}, ${GROUPING_WORDS[groupBy]}`;
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
function countWords(counts: ViewCounts): string {
  const rest = [
    counts.undated > 0 && `${formatCount(counts.undated)} undated, not drawn`,
    counts.outside > 0 && `${formatCount(counts.outside)} outside the period`,
    counts.filteredOut > 0 && `${formatCount(counts.filteredOut)} filtered out`,
  ].filter((part) => part !== false);
  const shown = `${formatCount(counts.shown)} of ${plural(counts.total, 'event')}`;
  return rest.length === 0 ? shown : `${shown} (${rest.join(', ')})`;
}

/** The caption of a picture: period, filters, counts. */
export function captionWords(
  { dataSet }: QueryIndex,
  view: View,
  counts: ViewCounts,
  { isRepeated, hasCrowds }: { isRepeated: boolean; hasCrowds: boolean },
): string {
  const filters = fullFilterWords(dataSet, view.filter);
  const sentences = [
    formatWindow(view.window, dataSet.language),
    filters.length === 0 ? 'No filter' : `Filter – ${filters.join('; ')}`,
    countWords(counts),
    ...(counts.background > 0
      ? [`In addition ${plural(counts.background, 'background event')}`]
      : []),
    ...(hasCrowds
      ? ['Where events stand too close together, their number or density is drawn']
      : []),
    ...(isRepeated ? ['An event that stands in several lanes is counted once'] : []),
  ];
  return `${sentences.join('. ')}.`;
}

function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
