import { partnerName } from '../events/data-set.ts';
import { NONE } from '../events/value-column.ts';
import { eventLinkAt, type EventLink } from '../query/event-link.ts';
import { facetLabel } from '../query/facet-counts.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { countUndated, isWithin, selectEvents } from '../query/select-events.ts';
import { compareNames, inLanguages, type Language } from '../words/language.ts';
import { countValues, findHeld, type ValueCounts } from './count-values.ts';
import { countYears } from './count-years.ts';
import { countCountries } from './place-countries.ts';
import type { Bars, CountryBar, KindBar, PartnerBar, Summary, ValueBar } from './summary.ts';
import type { SummaryRequest } from './summary-request.ts';

/** Most bars of a list: more would say nothing, and each partner's takes two events to be read. */
const MOST_BARS = 300;

/**
 * Sums up what a filter keeps, or what a window shows of it. Treat the answer as read-only: the last one is given again. A
 * million events take some 0.1 s.
 */
export const toSummary: (index: QueryIndex, request: SummaryRequest) => Summary = rememberLast(
  (index, request) => sumUp(index, request, MOST_BARS),
);

/** The same with every bar that there is, for a file. */
export function toWholeSummary(index: QueryIndex, request: SummaryRequest): Summary {
  return sumUp(index, request, Infinity);
}

const WORDS = inLanguages({
  en: { noCountry: 'Country not given' },
  zh: { noCountry: '未注明国家' },
});

/** The rows that are summed up, in time order. Read them at once: see `selectEvents`. */
export function summedRows(index: QueryIndex, { filter, window }: SummaryRequest): Int32Array {
  const { kept } = selectEvents(index, filter);
  return window === null ? kept : kept.filter(isWithin(index.columns, window));
}

function sumUp(index: QueryIndex, request: SummaryRequest, most: number): Summary {
  const { columns } = index;
  const { filter } = request;
  const rows = summedRows(index, request);
  return {
    total: rows.length,
    undated: countUndated(index, rows),
    ...countYears(columns, rows, filter.isDateCertain === true),
    partners: partnerBars(index, { rows, most }),
    kinds: kindBars(index, { rows, most }),
    ...placeBars(index, { rows, most }),
  };
}

/** What is listed: values of these rows, at most so many. */
interface Listed {
  rows: Int32Array;
  most: number;
}

function partnerBars(index: QueryIndex, listed: Listed): Bars<PartnerBar> {
  const { dataSet, columns } = index;
  const held = findHeld(columns, listed.rows);
  const linkAt = (row: number | undefined): EventLink | null =>
    row === undefined || row < 0 ? null : eventLinkAt(index, row);
  const { partners } = columns.attributes;
  return toBars(countValues(partners, listed.rows), listed.most, {
    language: dataSet.language,
    label: (code) => facetLabel(dataSet, 'partners', code),
    more: (value, code) => ({
      flag: value === NONE ? null : value,
      first: value === NONE ? null : linkAt(held.first[code]),
      last: value === NONE ? null : linkAt(held.last[code]),
    }),
  });
}

function kindBars({ dataSet, columns }: QueryIndex, { rows, most }: Listed): Bars<KindBar> {
  const { kinds } = columns.attributes;
  return toBars(countValues(kinds, rows), most, {
    language: dataSet.language,
    label: (id) => facetLabel(dataSet, 'kinds', id),
    more: (id) => {
      const kind = dataSet.kinds.get(id);
      if (!kind) throw new Error(`Unknown kind ${id}, which reading should have refused`);
      return { colour: kind.colour, mark: kind.mark };
    },
  });
}

function placeBars(
  { dataSet, columns }: QueryIndex,
  { rows, most }: Listed,
): Pick<Summary, 'places' | 'countries'> {
  const { places } = columns.attributes;
  const { language } = dataSet;
  const counted = countValues(places, rows);
  return {
    places: toBars(counted, most, {
      language,
      label: (key) => facetLabel(dataSet, 'places', key),
      more: () => ({}),
    }),
    countries: toBars(countCountries(counted), most, {
      language,
      label: (code) => (code === NONE ? WORDS[language].noCountry : partnerName(dataSet, code)),
      more: (code): Pick<CountryBar, 'flag'> => ({ flag: code === NONE ? null : code }),
    }),
  };
}

interface BarWords<M> {
  language: Language;
  label: (value: string) => string;
  more: (value: string, code: number) => M;
}

/** A bar for each value that some events have, the longest first and then by name; "none" last. */
function toBars<M>(
  { values, counts }: ValueCounts,
  most: number,
  words: BarWords<M>,
): Bars<ValueBar & M> {
  const byName = compareNames(words.language);
  const found = values
    .map((value, code) => ({ value, code, count: counts[code] ?? 0, label: words.label(value) }))
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) =>
        Number(a.value === NONE) - Number(b.value === NONE) ||
        b.count - a.count ||
        byName(a.label, b.label),
    );
  const bars = found
    .slice(0, most)
    .map(({ code, ...bar }) => ({ ...bar, ...words.more(bar.value, code) }));
  return { bars, more: found.length - bars.length };
}
