import { isCountryPartner, partnerName, type DataSet } from '../events/data-set.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { placeKeyText } from '../events/place-text.ts';
import { NONE } from '../events/value-column.ts';
import { LEVEL_LABELS, LEVELS, STATUS_LABELS, STATUSES } from '../events/vocabulary.ts';
import { compareNames, inLanguages } from '../words/language.ts';
import { FacetTally } from './facet-tally.ts';
import { FACETS, type EventFilter, type Facet } from './filter.ts';
import type { QueryIndex } from './query-index.ts';
import { rememberLast } from './remember-last.ts';

/** One value of a facet, as a filter panel lists it. */
export interface FacetOption {
  value: string;
  label: string;
  /** Events with this value that all the other parts of the filter keep, dated or not. */
  count: number;
  /** Code of the flag to show, for countries and actors. */
  flag?: string;
}

export type FacetOptions = Record<Facet, FacetOption[]>;

const NONE_LABELS = inLanguages<Record<Facet, string>>({
  en: {
    partners: 'No partner named',
    kinds: 'No kind given',
    series: 'Not in a series',
    places: 'Place not given',
    levels: 'No level given',
    statuses: 'No status given',
    topics: 'No topic given',
  },
  zh: {
    partners: '未注明伙伴',
    kinds: '未注明类型',
    series: '不属于任何系列',
    places: '未注明地点',
    levels: '未注明级别',
    statuses: '未注明状态',
    topics: '未注明主题',
  },
});

/** More values than this are no list to choose from, and would hold the window up: none of them is listed. */
const MOST_VALUES = 5000;

/**
 * Every value that occurs in the data set, with the count that ticking it would show; none of a facet that has more than
 * `MOST_VALUES`. Treat the answer as read-only: the last one is given again.
 */
export const countFacets: (index: QueryIndex, filter: EventFilter) => FacetOptions =
  rememberLast(countAllFacets);

/** What was counted last, for each data set. */
const tallies = new WeakMap<EventColumns, FacetTally>();

function countAllFacets(
  { dataSet, columns, rowFilter }: QueryIndex,
  filter: EventFilter,
): FacetOptions {
  const tally = tallies.get(columns) ?? new FacetTally(columns);
  tallies.set(columns, tally);
  tally.update(rowFilter.failedParts(filter));
  const listed = FACETS.map((facet) => {
    const counts = tally.countsOf(facet);
    return [facet, counts.size > MOST_VALUES ? [] : toOptions(dataSet, facet, counts)];
  });
  return Object.fromEntries(listed) as FacetOptions;
}

/** Label of a facet's value. */
export function facetLabel(dataSet: DataSet, facet: Facet, value: string): string {
  if (value === NONE) return NONE_LABELS[dataSet.language][facet];
  switch (facet) {
    case 'partners':
      return partnerName(dataSet, value);
    case 'kinds':
      return dataSet.kinds.get(value)?.label ?? value;
    case 'series':
      return dataSet.series.get(value)?.title ?? value;
    case 'places':
      return placeKeyText(dataSet, value);
    case 'levels':
      return (LEVEL_LABELS[dataSet.language] as Record<string, string>)[value] ?? value;
    case 'statuses':
      return (STATUS_LABELS[dataSet.language] as Record<string, string>)[value] ?? value;
    case 'topics':
      return value;
  }
}

function toOptions(dataSet: DataSet, facet: Facet, counts: Map<string, number>): FacetOption[] {
  const options = Array.from(counts, ([value, count]): FacetOption => {
    const label = facetLabel(dataSet, facet, value);
    return facet === 'partners' && value !== NONE
      ? { value, label, count, flag: value }
      : { value, label, count };
  });
  const rank = (option: FacetOption) => rankOf(dataSet, facet, option.value);
  const byName = compareNames(dataSet.language);
  return options.toSorted((a, b) => rank(a) - rank(b) || byName(a.label, b.label));
}

/** Vocabularies keep their order, countries come before actors, "none" comes last; the rest is by name. */
function rankOf(dataSet: DataSet, facet: Facet, value: string): number {
  if (value === NONE) return Infinity;
  switch (facet) {
    case 'partners':
      return isCountryPartner(dataSet, value) ? 0 : 1;
    case 'kinds':
      return [...dataSet.kinds.keys()].indexOf(value);
    case 'levels':
      return (LEVELS as readonly string[]).indexOf(value);
    case 'statuses':
      return (STATUSES as readonly string[]).indexOf(value);
    case 'series':
    case 'places':
    case 'topics':
      return 0;
  }
}
