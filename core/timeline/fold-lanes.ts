import type { EventColumns } from '../events/event-columns.ts';
import { nameFolded } from './lane-names.ts';
import { joinLaneRows } from './lane-rows.ts';
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
  return [...lanes.slice(0, most), { name, rows: joinLaneRows(columns, folded) }];
}
