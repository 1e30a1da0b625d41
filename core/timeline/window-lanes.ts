import type { EventColumns } from '../events/event-columns.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { clusterWithin } from './clusters.ts';
import { toDetailByShare, type LaneDetail } from './detail.ts';
import { foldLanes } from './fold-lanes.ts';
import { countWithin, type Days } from './lane-rows.ts';
import { toDays } from './lanes.ts';
import { roundScale } from './reach.ts';
import type { DetailedLane } from './slice-detail.ts';
import type { View } from './view.ts';

/** A lane with what it shows of a window, and of nothing else: what stands still needs nothing ready beside it. */
export interface WindowLane extends DetailedLane {
  /** Events of the lane inside the window: its single events, and the members of its clusters and its density. */
  shown: number;
}

/** How much of a window is drawn. */
export interface WindowDetail {
  /** Width of the window in CSS pixels. */
  widthPx: number;
  /** How many things a lane may draw; with Infinity each event stands by itself. */
  share: number;
  /** From this many lanes on, the rest is folded into one. */
  mostLanes: number;
}

/** The lanes of a view with what its window shows. A lane that has nothing there is left out. */
export function toWindowLanes(
  index: QueryIndex,
  view: View,
  { widthPx, share, mostLanes }: WindowDetail,
): WindowLane[] {
  const { columns } = index;
  const days = toDays(view.window);
  const lanes = foldLanes(index, view, { reach: days, mostLanes });
  const pxPerDay = roundScale(widthPx / (days.toDay - days.fromDay));
  const details = toDetailByShare(
    lanes.map(({ rows }) => rows),
    { columns, reach: days, sight: days, pxPerDay },
    share,
  );
  return lanes.flatMap((lane, at) => {
    const detail = details[at];
    if (!detail) return [];
    const shown = countWithin(lane.rows, columns, days);
    return { ...lane, shown, detail: within(columns, detail, days) };
  });
}

/** Clusters end where the window does, so that what is drawn adds up to what it shows; one of one event is none. */
function within(columns: EventColumns, detail: LaneDetail, days: Days): LaneDetail {
  if (detail.clusters.length === 0) return detail;
  const inside = detail.clusters.map((cluster) => clusterWithin(columns, cluster, days));
  const alone = inside.filter(({ rows }) => rows.length === 1);
  return {
    ...detail,
    singles: [...Array.from(detail.singles), ...alone.flatMap(({ rows }) => Array.from(rows))],
    clusters: inside.filter(({ rows }) => rows.length > 1),
  };
}
