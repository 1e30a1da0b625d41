import { toDatedEvent, type DataSet } from '../events/data-set.ts';
import { joinInTimeOrder, joinInts, withoutPartner } from '../events/event-columns.ts';
import type { EventStore } from '../events/event-store.ts';
import { IdIndex } from '../events/id-index.ts';
import type { CooperationEvent, EventInput } from '../events/schema.ts';
import { joinColumns, type ValueColumn } from '../events/value-column.ts';
import type { PackedEvents } from './event-packer.ts';
import type { QueryIndex } from './query-index.ts';
import type { RecordBytes } from './record-bytes.ts';
import { RowFilter } from './row-filter.ts';
import { toSearchIndex } from './search-index.ts';
import type { Term } from './search-terms.ts';

/** The events of a file as they lie there, by their place in it, which counts from 0. */
export interface EventRecords {
  /** The event as its schema gives it, defaults filled in. */
  at: (place: number) => CooperationEvent;
  /** The event as it is written: much faster. */
  writtenAt: (place: number) => EventInput;
  jsonAt: (place: number) => string;
  /** The bytes of the events from one place up to, not including, another. */
  bytesOf: (first: number, end: number) => RecordBytes[];
}

/** All of a data set, packed in parts that follow each other as in the file. */
export interface PackedDataSet {
  dataSet: DataSet;
  parts: readonly PackedEvents[];
  records: EventRecords;
}

/** Joins the parts of a data set into its index; null when two events have the same id. */
export function joinPacked({ dataSet, parts, records }: PackedDataSet): QueryIndex | null {
  const ids = new IdIndex(
    joinInts(parts.map(({ idHashes }) => idHashes)),
    (place) => records.at(place).id,
  );
  if (ids.twins) return null;
  const { perspective } = dataSet.head;
  const joined = joinInTimeOrder(parts.map((part) => part.columns));
  const columns = withoutPartner(joined.columns, perspective);
  const { order } = joined;
  const rowOfPlace = inverse(order);
  const search = toSearchIndex({
    dataSet,
    columns,
    terms: termsOf(
      parts.map(({ terms }) => terms),
      order,
    ),
    records,
    rowOfPlace,
  });
  const events: EventStore = {
    size: columns.size,
    at: (row) => toDatedEvent(records.at(placeOf(order, row)), perspective),
    jsonAt: (row) => records.jsonAt(placeOf(order, row)),
    rowOf: (id) => {
      const place = ids.find(id);
      return place === null ? null : (rowOfPlace[place] ?? null);
    },
  };
  const rowFilter = new RowFilter(columns, search);
  return { dataSet, events, columns, rowFilter, search, sources: sourcesOf(parts, order) };
}

/** Kept apart from the other terms, which the search lets go of. */
function sourcesOf(parts: readonly PackedEvents[], order: Int32Array): () => ValueColumn {
  const columns = parts.map(({ terms }) => terms.sources);
  let joined: ValueColumn | null = null;
  return () => (joined ??= joinColumns(columns, order));
}

/** Apart from what it is called by, so that it keeps no more of the parts in memory than their terms. */
function termsOf(
  parts: readonly PackedEvents['terms'][],
  order: Int32Array,
): (term: Term) => ValueColumn {
  return (term) =>
    joinColumns(
      parts.map((terms) => terms[term]),
      order,
    );
}

function placeOf(order: Int32Array, row: number): number {
  const place = order[row];
  if (place === undefined) throw new Error(`There is no row ${row}`);
  return place;
}

function inverse(order: Int32Array): Int32Array {
  const rowOfPlace = new Int32Array(order.length);
  for (let row = 0; row < order.length; row += 1) rowOfPlace[order[row] ?? 0] = row;
  return rowOfPlace;
}
