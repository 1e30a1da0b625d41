import type { EventColumns } from '../events/event-columns.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { selectEvents } from '../query/select-events.ts';
import { nameFolded } from './lane-names.ts';
import { countWithin, joinLaneRows, type Days, type LaneRows } from './lane-rows.ts';
import { keptLanesOf, type KeptLane } from './lanes.ts';
import type { View } from './view.ts';

/**
 * Of the lanes of a view that have something in a reach, leaves the background and the first ones as they are, and folds the
 * others into one at the end. An event stands in it once, also when it stands in a lane before it as well: there it is by
 * another partner.
 */
export function foldLanes(
  index: QueryIndex,
  { filter, groupBy }: Pick<View, 'filter' | 'groupBy'>,
  { reach, mostLanes }: { reach: Days; mostLanes: number },
): readonly KeptLane[] {
  const { columns, dataSet } = index;
  const lanes = keptLanesOf(index, { filter, groupBy });
  const reached = lanes.filter(({ rows }) => countWithin(rows, columns, reach) > 0);
  const most = mostLanes + (reached[0]?.name.isBackground ? 1 : 0);
  const last = reached[most - 1];
  if (!last || reached.length <= most) return reached;
  // Those out of reach too, so that it stays the same while a reader pans.
  const folded = lanes.slice(lanes.indexOf(last) + 1).map(({ rows }) => rows);
  const name = nameFolded(dataSet, groupBy, reached.length - most);
  const { kept } = selectEvents(index, filter);
  return [...reached.slice(0, most), { name, rows: joinOnce(columns, folded, kept) }];
}

interface Joined {
  lanes: readonly LaneRows[];
  rows: LaneRows;
}

/** How many joined lanes are remembered: a filter that is set and taken away again leads to and fro between two. */
const MOST_JOINED = 2;

/** The lanes that were joined last for some columns, the latest first: that takes a moment. */
const lastJoined = new WeakMap<EventColumns, Joined[]>();

function joinOnce(columns: EventColumns, lanes: readonly LaneRows[], among: Int32Array): LaneRows {
  const last = lastJoined.get(columns) ?? [];
  const known = last.find((joined) => isSame(joined.lanes, lanes));
  const joined = known ?? { lanes, rows: joinLaneRows(columns, lanes, among) };
  const others = last.filter((other) => other !== joined);
  lastJoined.set(columns, [joined, ...others].slice(0, MOST_JOINED));
  return joined.rows;
}

function isSame(one: readonly LaneRows[], other: readonly LaneRows[]): boolean {
  return one.length === other.length && one.every((rows, at) => rows === other[at]);
}
