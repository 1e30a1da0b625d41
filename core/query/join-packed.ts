import { toDatedEvent, type DataSet } from '../events/data-set.ts';
import { joinInTimeOrder, joinInts, withoutPartner } from '../events/event-columns.ts';
import type { EventStore } from '../events/event-store.ts';
import { IdIndex } from '../events/id-index.ts';
import type { CooperationEvent } from '../events/schema.ts';
import { joinColumns } from '../events/value-column.ts';
import type { PackedEvents } from './event-packer.ts';
import type { QueryIndex } from './query-index.ts';
import { RowFilter } from './row-filter.ts';
import { toSearchIndex } from './search-index.ts';
import type { Term } from './search-terms.ts';

/** The events of a file as they lie there, by their place in it, which counts from 0. */
export interface EventRecords {
  /** The event as its schema gives it, defaults filled in. */
  at: (place: number) => CooperationEvent;
  jsonAt: (place: number) => string;
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
  const terms = (term: Term) =>
    joinColumns(
      parts.map((part) => part.terms[term]),
      order,
    );
  const texts = parts.map((part) => part.texts);
  const search = toSearchIndex({ dataSet, columns, terms, texts, rowOfText: rowOfPlace });
  const events: EventStore = {
    size: columns.size,
    at: (row) => toDatedEvent(records.at(placeOf(order, row)), perspective),
    jsonAt: (row) => records.jsonAt(placeOf(order, row)),
    rowOf: (id) => {
      const place = ids.find(id);
      return place === null ? null : (rowOfPlace[place] ?? null);
    },
  };
  return { dataSet, events, columns, rowFilter: new RowFilter(columns, search), search };
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
