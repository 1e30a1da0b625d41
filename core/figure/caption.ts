import { facetLabel } from '../query/facet-counts.ts';
import { FACETS, type EventFilter, type Facet } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { ViewCounts } from '../query/select-events.ts';
import type { DataSet } from '../events/data-set.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { formatWindow } from '../time/format-date.ts';
import type { Grouping, View } from '../timeline/view.ts';

const FACET_WORDS: Record<Facet, string> = {
  partners: 'partner',
  kinds: 'kind',
  levels: 'level',
  statuses: 'status',
  topics: 'topic',
};

const GROUPING_WORDS: Record<Grouping, string> = {
  partner: 'by partner country',
  kind: 'by kind',
  series: 'by series',
  place: 'by place',
  none: 'all in one lane',
};

/** "Apr – Jun 2016, by partner country": the period and what the lanes are. */
export function viewWords({ window, groupBy }: Pick<View, 'window' | 'groupBy'>): string {
  return `${formatWindow(window)}, ${GROUPING_WORDS[groupBy]}`;
}

/** The parts of a filter in words, each "what: which"; none when it keeps everything. */
export function filterWords(dataSet: DataSet, filter: EventFilter): string[] {
  const facets = FACETS.flatMap((facet) => {
    const kept = filter[facet];
    if (kept === null) return [];
    const labels = kept.map((value) => facetLabel(dataSet, facet, value));
    return [`${FACET_WORDS[facet]}: ${labels.join(' or ') || 'none'}`];
  });
  const text = filter.text.trim() === '' ? [] : [`text: “${filter.text.trim()}”`];
  return [...facets, ...dateWords(filter), ...text];
}

/** Where every event of the data set is; the numbers add up to its total. */
function countWords(counts: ViewCounts): string {
  const rest = [
    counts.undated > 0 && `${format(counts.undated)} undated, not drawn`,
    counts.outside > 0 && `${format(counts.outside)} outside the period`,
    counts.filteredOut > 0 && `${format(counts.filteredOut)} filtered out`,
  ].filter((part) => part !== false);
  const shown = `${format(counts.shown)} of ${plural(counts.total, 'event')}`;
  return rest.length === 0 ? shown : `${shown} (${rest.join(', ')})`;
}

/** The caption of a picture: period, filters, counts. */
export function captionWords(
  { dataSet }: QueryIndex,
  view: View,
  counts: ViewCounts,
  isRepeated: boolean,
): string {
  const filters = filterWords(dataSet, view.filter);
  const sentences = [
    formatWindow(view.window),
    filters.length === 0 ? 'No filter' : `Filter – ${filters.join('; ')}`,
    countWords(counts),
    ...(counts.background > 0
      ? [`In addition ${plural(counts.background, 'background event')}`]
      : []),
    ...(isRepeated ? ['An event that stands in several lanes is counted once'] : []),
  ];
  return `${sentences.join('. ')}.`;
}

function dateWords({ from, to }: EventFilter): string[] {
  if (from === null) return to === null ? [] : [`up to ${edtfWords(to)}`];
  return [`from ${edtfWords(from)}${to === null ? '' : ` to ${edtfWords(to)}`}`];
}

function plural(count: number, noun: string): string {
  return `${format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
