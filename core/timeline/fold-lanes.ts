import type { EventColumns } from '../events/event-columns.ts';
import { nameFolded } from './lane-names.ts';
import { toLaneRows, type LaneRows } from './lane-rows.ts';
import type { KeptLane } from './lanes.ts';
import type { Grouping } from './view.ts';

/** Most lanes that are drawn, whatever is asked for: each takes one thing at least. */
const MOST_DRAWN = 400;

/**
 * Leaves the background and the first lanes as they are, and folds the others into one at the end. An event stands in
 * it once, also when it stands in a lane before it as well: there it is by another partner.
 */
export function foldLanes(
  columns: EventColumns,
  lanes: readonly KeptLane[],
  { groupBy, mostLanes }: { groupBy: Grouping; mostLanes: number },
): readonly KeptLane[] {
  const most = Math.min(mostLanes, MOST_DRAWN) + (lanes[0]?.name.isBackground ? 1 : 0);
  if (lanes.length <= most) return lanes;
  const folded = lanes.slice(most).map(({ rows }) => rows);
  const name = nameFolded(groupBy, folded.length);
  return [...lanes.slice(0, most), { name, rows: toLaneRows(columns, unionOf(columns, folded)) }];
}

/** All rows of some lanes, each once, in time order. */
function unionOf({ size }: EventColumns, lanes: readonly LaneRows[]): Int32Array {
  const isIn = new Uint8Array(size);
  let count = 0;
  for (const { rows } of lanes) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      count += 1 - (isIn[row] ?? 0);
      isIn[row] = 1;
    }
  }
  const union = new Int32Array(count + 1);
  let length = 0;
  for (let row = 0; row < size; row += 1) {
    union[length] = row;
    length += isIn[row] ?? 0;
  }
  return union.subarray(0, count);
}
