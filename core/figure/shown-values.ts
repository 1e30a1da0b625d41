import type { Source } from '../events/schema.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Kind } from '../events/vocabulary.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rowsWithin } from '../timeline/lane-rows.ts';
import { toDays } from '../timeline/lanes.ts';
import type { View } from '../timeline/view.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import { sourcesInOrder } from './sources-block.ts';

/** What all events that a picture shows have, in crowds too. */
export interface ShownValues {
  kinds: Kind[];
  /** In the order in which they are told. */
  sources: Source[];
}

/** The kinds and the sources of the events of some lanes inside a window. */
export function shownValues(
  index: QueryIndex,
  { window }: View,
  lanes: readonly WindowLane[],
): ShownValues {
  const { columns, dataSet } = index;
  const days = toDays(window);
  const rows = lanes.map((lane) => rowsWithin(lane.rows, columns, days));
  const kinds = valuesOf(columns.attributes.kinds, rows);
  return {
    kinds: [...dataSet.kinds.values()].filter(({ id }) => kinds.has(id)),
    sources: sourcesInOrder(dataSet, valuesOf(index.sources(), rows)),
  };
}

/** The values that some rows have. */
function valuesOf(
  { values, starts, codes }: ValueColumn,
  lists: readonly Int32Array[],
): Set<string> {
  const isFound = new Uint8Array(values.length);
  for (const rows of lists) {
    for (const row of rows) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) isFound[codes[at] ?? 0] = 1;
    }
  }
  return new Set(values.filter((_, code) => isFound[code] === 1));
}
