import type { DataSet, DatedEvent } from '../events/data-set.ts';
import { EventColumnsBuilder, type EventColumns } from '../events/event-columns.ts';
import { RowFilter } from './row-filter.ts';
import { toSearchText } from './search-text.ts';
import { toTextIndex } from './text-index.ts';

/** A data set prepared for filters and searches; built once when it is opened. */
export interface QueryIndex {
  dataSet: DataSet;
  /** In time order, undated last, as the events of the data set are. */
  columns: EventColumns;
  rowFilter: RowFilter;
}

/** Builds the index of a data set. */
export function toQueryIndex(dataSet: DataSet): QueryIndex {
  const builder = new EventColumnsBuilder(dataSet.file.perspective);
  for (const { event, date } of dataSet.events) builder.add(event, date);
  const columns = builder.build();
  const texts = toTextIndex(dataSet.events.map((dated) => toSearchText(dated, dataSet)));
  return { dataSet, columns, rowFilter: new RowFilter(columns, texts) };
}

/** The event of a row. */
function eventAt({ dataSet }: QueryIndex, row: number): DatedEvent {
  const dated = dataSet.events[row];
  if (!dated) throw new Error(`There is no row ${row}`);
  return dated;
}

/** The events of some rows, in their order. */
export function eventsAt(index: QueryIndex, rows: Iterable<number>): DatedEvent[] {
  return Array.from(rows, (row) => eventAt(index, row));
}
