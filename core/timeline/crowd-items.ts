import { OPEN_END, OPEN_START, type EventColumns } from '../events/event-columns.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { formatPeriod } from '../time/format-period.ts';
import type { Cluster } from './clusters.ts';
import type { Density } from './density.ts';
import { crowdWords } from './lane-names.ts';
import { rowsWithin, type Days } from './lane-rows.ts';
import type { DetailedLane } from './slice-detail.ts';
import type { ClusterItem, DensityItem, KindCount } from './timeline-item.ts';
import type { Grouping } from './view.ts';

/** Where crowds stand. */
export interface CrowdPlace {
  index: QueryIndex;
  groupBy: Grouping;
  lane: DetailedLane;
  reach: Days;
}

/** A cluster as it is drawn: from its first event to its last, an open end up to the edge of the slice. */
export function toClusterItem(cluster: Cluster, place: CrowdPlace): ClusterItem {
  const { startDay, endDay } = cluster;
  const [isOpenStart, isOpenEnd] = [startDay === OPEN_START, endDay === OPEN_END];
  const { fromDay, toDay } = place.reach;
  return {
    type: 'cluster',
    id: clusterId(place.lane.name.id, cluster),
    startMs: (isOpenStart ? Math.min(fromDay, endDay - 1) : startDay) * DAY_MS,
    endMs: (isOpenEnd ? Math.max(toDay, startDay + 1) : endDay) * DAY_MS,
    isOpenStart,
    isOpenEnd,
    ...crowdOf(cluster.rows, place),
  };
}

/** A density as it is drawn: over the whole reach. */
export function toDensityItem(
  { edges, bins }: Density,
  edgesMs: number[],
  place: CrowdPlace,
): DensityItem {
  const { rows } = place.lane;
  return {
    type: 'density',
    id: densityId(place.lane.name.id),
    startMs: (edges[0] ?? 0) * DAY_MS,
    endMs: (edges.at(-1) ?? 0) * DAY_MS,
    edgesMs,
    bins: [...bins],
    ...crowdOf(rowsWithin(rows, place.index.columns, place.reach), place),
  };
}

/** Ids of the crowds of a lane. No id of an event holds a colon. */
export function clusterId(laneId: string, { cell }: Cluster): string {
  return `${laneId}/cell:${cell}`;
}
export function densityId(laneId: string): string {
  return `${laneId}/density`;
}

function crowdOf(rows: ArrayLike<number>, { index, groupBy, lane }: CrowdPlace) {
  const count = rows.length;
  const period = periodOf(index.columns, rows);
  const who = crowdWords(index.dataSet, groupBy, lane.name);
  return {
    laneId: lane.name.id,
    count,
    period,
    kinds: countKinds(index, rows),
    name: `${count.toLocaleString('en-US')} ${count === 1 ? 'event' : 'events'}, ${period}, ${who}`,
  };
}

function periodOf(columns: EventColumns, rows: ArrayLike<number>): string {
  const { startDay, endDay } = columns;
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    first = Math.min(first, startDay[row] ?? 0);
    last = Math.max(last, endDay[row] ?? 0);
  }
  const extent: Interval = {
    startMs: first === OPEN_START ? -Infinity : first * DAY_MS,
    endMs: last === OPEN_END ? Infinity : last * DAY_MS,
  };
  return formatPeriod(extent);
}

function countKinds({ dataSet, columns }: QueryIndex, rows: ArrayLike<number>): KindCount[] {
  const { values, codes } = columns.attributes.kinds;
  const counts = new Int32Array(values.length);
  for (let at = 0; at < rows.length; at += 1) {
    // Each event has one kind: its place is that of its row.
    const code = codes[rows[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return [...dataSet.kinds.values()]
    .map(({ id, label, colour, mark }) => ({
      id,
      label,
      colour,
      mark,
      count: counts[codeOf.get(id) ?? -1] ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
