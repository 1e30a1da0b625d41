import { OPEN_END, OPEN_START } from '../events/day-range.ts';
import { changeCountWords, type ChangeAt, type ChangeCounts } from '../query/changes.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { formatPeriod } from '../time/format-period.ts';
import { eventCount } from '../words/count-words.ts';
import { commaWords } from '../words/list-words.ts';
import type { Cluster } from './clusters.ts';
import { tallyOnce, tallyRows, type CrowdTally } from './crowd-tally.ts';
import { densitySteps } from './density-heights.ts';
import type { Density } from './density.ts';
import { crowdWords } from './lane-names.ts';
import { eachWithin, type Days } from './lane-rows.ts';
import type { DetailedLane } from './slice-detail.ts';
import type { ClusterItem, DensityItem, KindCount } from './timeline-item.ts';
import type { Grouping } from './view.ts';

/** Where crowds stand. */
export interface CrowdPlace {
  index: QueryIndex;
  groupBy: Grouping;
  lane: DetailedLane;
  reach: Days;
  changeAt: ChangeAt | null;
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
    ...crowdOf(
      tallyRows(place.index.columns, cluster.rows),
      (see) => cluster.rows.forEach(see),
      place,
    ),
  };
}

/** A density as it is drawn: over the whole reach. */
export function toDensityItem(density: Density, edgesMs: number[], place: CrowdPlace): DensityItem {
  const { rows } = place.lane;
  const { index, reach } = place;
  const each: EachRow = (see) => eachWithin(rows, index.columns, reach, see);
  return {
    type: 'density',
    id: densityId(place.lane.name.id),
    startMs: edgesMs[0] ?? 0,
    endMs: edgesMs.at(-1) ?? 0,
    edgesMs,
    steps: densitySteps(density),
    ...crowdOf(tallyOnce(rows, reach, index.columns), each, place),
  };
}

/** Ids of the crowds of a lane. No id of an event holds a colon. */
export function clusterId(laneId: string, { cell }: Cluster): string {
  return `${laneId}/cell:${cell}`;
}
export function densityId(laneId: string): string {
  return `${laneId}/density`;
}

/** Goes through the rows of a crowd. */
type EachRow = (see: (row: number) => void) => void;

function crowdOf(tally: CrowdTally, each: EachRow, { index, groupBy, lane, changeAt }: CrowdPlace) {
  const { count } = tally;
  const { language } = index.dataSet;
  const period = formatPeriod(toInterval(tally), language);
  const who = crowdWords(index.dataSet, groupBy, lane.name);
  const changes = changeAt && countChanges(each, changeAt);
  const parts = [eventCount(count, language), period, who];
  const told = changes ? [...parts, changeCountWords(changes, language)] : parts;
  return {
    laneId: lane.name.id,
    count,
    period,
    who,
    kinds: toKindCounts(index, tally.kinds),
    name: commaWords(told, language),
    ...(changes && { changes }),
  };
}

/** Null when nothing has changed. */
function countChanges(each: EachRow, changeAt: ChangeAt): ChangeCounts | null {
  const counts: ChangeCounts = { new: 0, changed: 0 };
  each((row) => {
    const change = changeAt(row);
    if (change !== null) counts[change] += 1;
  });
  return counts.new + counts.changed > 0 ? counts : null;
}

function toInterval({ startDay, endDay }: CrowdTally): Interval {
  return {
    startMs: startDay === OPEN_START ? -Infinity : startDay * DAY_MS,
    endMs: endDay === OPEN_END ? Infinity : endDay * DAY_MS,
  };
}

/** Those that occur, the most frequent first, then in the order of the vocabulary. */
function toKindCounts({ dataSet, columns }: QueryIndex, counts: Int32Array): KindCount[] {
  const { values } = columns.attributes.kinds;
  const countOf = new Map(values.map((value, code) => [value, counts[code] ?? 0]));
  return [...dataSet.kinds.values()]
    .map(({ id, label, colour, mark }) => ({
      id,
      label,
      colour,
      mark,
      count: countOf.get(id) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
