import type { CountryNames } from '../events/country-names.ts';
import { toDataSet, type DataSet, type DatedEvent } from '../events/data-set.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { EventStore } from '../events/event-store.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Language } from '../words/language.ts';
import { RowFilter } from './row-filter.ts';
import type { SearchIndex } from './search-index.ts';

/** A data set prepared for filters and searches; built once when it is opened: see `joinPacked`. */
export interface QueryIndex {
  dataSet: DataSet;
  events: EventStore;
  /** Rows are those of `events`. */
  columns: EventColumns;
  rowFilter: RowFilter;
  search: SearchIndex;
  /** The ids of the sources of each row; laid out when it is first asked for. */
  sources: () => ValueColumn;
}

/** The indexes of one data set in other languages than the first. */
const inOthers = new WeakMap<QueryIndex, Map<Language, QueryIndex>>();

/** The index of the same data set told in a language; the same one each time, which shares all but the words. */
export function toldIn(index: QueryIndex, language: Language): QueryIndex {
  if (index.dataSet.language === language) return index;
  const others = inOthers.get(index) ?? new Map<Language, QueryIndex>();
  inOthers.set(index, others);
  const known = others.get(language);
  if (known) return known;
  const { head, names } = index.dataSet;
  const told = { ...index, dataSet: toDataSet(head, language, names) };
  others.set(language, told);
  return told;
}

/**
 * The index of the same data set with countries called by these names, and found by them too; it shares all but that. Names
 * that it had before are no longer told.
 */
export function calledBy(index: QueryIndex, names: CountryNames): QueryIndex {
  const { head, language, names: before } = index.dataSet;
  if (names === before || names.size + before.size === 0) return index;
  const dataSet = toDataSet(head, language, names);
  const search = index.search.withNames(dataSet);
  return { ...index, dataSet, search, rowFilter: new RowFilter(index.columns, search) };
}

/** The events of some rows, in their order. */
export function eventsAt({ events }: QueryIndex, rows: Iterable<number>): DatedEvent[] {
  return Array.from(rows, (row) => events.at(row));
}

/** The same, each read when its turn has come: of a million only one is held. */
export function* readEventsAt(
  { events }: QueryIndex,
  rows: Iterable<number>,
): Generator<DatedEvent> {
  for (const row of rows) yield events.at(row);
}
