import type { DataSet } from '../events/data-set.ts';
import type { SearchableEvent } from './filter.ts';
import { toSearchText } from './search-text.ts';

/** A data set prepared for filters and searches; built once when it is opened. */
export interface QueryIndex {
  dataSet: DataSet;
  /** In time order, undated last. */
  events: SearchableEvent[];
}

/** Builds the index of a data set. */
export function toQueryIndex(dataSet: DataSet): QueryIndex {
  const events = dataSet.events.map((dated) => ({
    ...dated,
    searchText: toSearchText(dated, dataSet),
  }));
  return { dataSet, events };
}
