import type { Source } from '../events/schema.ts';
import { valuesOf } from '../events/value-column.ts';
import type { Kind } from '../events/vocabulary.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rowsWithin } from '../timeline/lane-rows.ts';
import { keptLanesOf, toDays } from '../timeline/lanes.ts';
import type { View } from '../timeline/view.ts';
import { sourcesInOrder } from './sources-block.ts';

/** What all events that a picture shows have, in crowds too. */
export interface ShownValues {
  kinds: Kind[];
  /** In the order in which they are told. */
  sources: Source[];
}

/** The kinds and the sources of what a view shows, however it is laid out. */
export function shownValues(index: QueryIndex, view: View): ShownValues {
  const { columns, dataSet } = index;
  const days = toDays(view.window);
  const rows = keptLanesOf(index, view).map((lane) => rowsWithin(lane.rows, columns, days));
  const kinds = valuesOf(columns.attributes.kinds, rows);
  return {
    kinds: [...dataSet.kinds.values()].filter(({ id }) => kinds.has(id)),
    sources: sourcesInOrder(dataSet, valuesOf(index.sources(), rows)),
  };
}
