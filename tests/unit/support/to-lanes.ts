import type { QueryIndex } from '#core/query/query-index.ts';
import { rowsWithin } from '#core/timeline/lane-rows.ts';
import { keptLanesOf, toDays, type Lane } from '#core/timeline/lanes.ts';
import type { View } from '#core/timeline/view.ts';

/** A lane with its rows that fall into a window, in time order. */
interface LaneContents extends Lane {
  rows: number[];
}

/** The lanes of a view with the events inside its window, none of them gathered. A lane that has none there is left out. */
export function toLanes(index: QueryIndex, view: View): LaneContents[] {
  return keptLanesOf(index, view).flatMap(({ name, rows }) => {
    const found = Array.from(rowsWithin(rows, index.columns, toDays(view.window)));
    if (found.length === 0) return [];
    return { ...name, shown: found.length, dated: rows.rows.length, rows: found };
  });
}
