import { partnerName, type DataSet } from '../events/data-set.ts';
import { UNDATED, type Attribute, type EventColumns } from '../events/event-columns.ts';
import { placeOfKey } from '../events/place-key.ts';
import { NONE, type ValueColumn } from '../events/value-column.ts';
import { facetLabel } from '../query/facet-counts.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { isWithin, selectEvents, type Selection } from '../query/select-events.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { rowsWithin, toLaneRows, type LaneRows } from './lane-rows.ts';
import type { Grouping, View } from './view.ts';

/** A horizontal band of the timeline. */
export interface Lane {
  id: string;
  label: string;
  /** Code of the flag to show, for partner lanes. */
  flag: string | null;
  /** The lane of the background events. */
  isBackground: boolean;
  /** How many lanes this one stands for: none, unless it holds all that a timeline has folded away. */
  foldedLanes: number;
  /** Events of this lane inside the window. */
  shown: number;
  /** Events of this lane that the filter keeps and that have a date. */
  dated: number;
}

/** A lane with its rows that fall into a window, in time order. */
export interface LaneContents extends Lane {
  rows: number[];
}

/** Id of the lane of the background events. */
export const BACKGROUND_LANE = 'background';

/** Key of the only lane when events are not grouped. */
const ALL = 'all';

/** The lanes of a view with the events inside its window. A lane that has none there is left out. */
export function toLanes(index: QueryIndex, view: View): LaneContents[] {
  return fillLanes(index, view, selectEvents(index, view.filter), view.window);
}

/**
 * Sorts a selection into lanes; `shown` counts what falls into the view's window, `rows` holds what falls into
 * `reach`, which may be wider; lanes that have nothing there are left out. An event with three partners stands in the
 * lanes of all three that the filter keeps.
 */
export function fillLanes(
  index: QueryIndex,
  { window, filter, groupBy }: View,
  { background, keeps }: Selection,
  reach: Interval,
): LaneContents[] {
  const { columns, dataSet } = index;
  const isShown = isWithin(columns, window);
  const isReached = isWithin(columns, reach);
  const fill = (lane: Omit<Lane, 'shown'>, rows: number[]): LaneContents => ({
    ...lane,
    shown: rows.reduce((count, row) => count + Number(isShown(row)), 0),
    rows,
  });
  const context = fill(
    { ...nameLane(dataSet, groupBy, null), dated: countDated(columns, background) },
    [...background].filter(isReached),
  );
  const lanes = laneRowsOf(index, groupBy);
  const dated = countKept(index, { groupBy, filter });
  const days = { fromDay: reach.startMs / DAY_MS, toDay: reach.endMs / DAY_MS };
  const filled = lanesInOrder(index, groupBy, lanes).flatMap((lane) => {
    const key = lanes.keys[lane] ?? NONE;
    if (groupBy === 'partner' && filter.partners?.includes(key) === false) return [];
    const rows = rowsWithin(lanes, lane, columns, days, keeps);
    if (rows.length === 0) return [];
    return fill({ ...nameLane(dataSet, groupBy, key), dated: dated[lane] ?? 0 }, rows);
  });
  return context.rows.length > 0 ? [context, ...filled] : filled;
}

/** A lane without its events, as it is sent to a window. */
export function toLane(lane: LaneContents): Lane {
  const { id, label, flag, isBackground, foldedLanes, shown, dated } = lane;
  return { id, label, flag, isBackground, foldedLanes, shown, dated };
}

/** What groupings tell events apart by; without grouping all share one lane. */
const ATTRIBUTE_OF: Record<Exclude<Grouping, 'none'>, Attribute> = {
  partner: 'partners',
  kind: 'kinds',
  series: 'series',
  place: 'places',
};

/** Sorting a large data set into lanes takes a moment, so each grouping is kept while its index is. */
const remembered = new WeakMap<QueryIndex, Map<Grouping, LaneRows>>();

function laneRowsOf(index: QueryIndex, groupBy: Grouping): LaneRows {
  const known = remembered.get(index) ?? new Map<Grouping, LaneRows>();
  remembered.set(index, known);
  const rows = known.get(groupBy) ?? toLaneRows(index.columns, columnOf(index.columns, groupBy));
  known.set(groupBy, rows);
  return rows;
}

function columnOf({ attributes, size }: EventColumns, groupBy: Grouping): ValueColumn {
  if (groupBy !== 'none') return attributes[ATTRIBUTE_OF[groupBy]];
  const starts = Int32Array.from({ length: size + 1 }, (_, row) => row);
  return { values: [ALL], starts, codes: new Int32Array(size) };
}

/** How many rows the filter keeps in each lane, in the window or not. */
const countKept = rememberLast(
  (index: QueryIndex, { groupBy, filter }: Pick<View, 'groupBy' | 'filter'>) => {
    const { keys, starts, rows } = laneRowsOf(index, groupBy);
    const { keeps } = selectEvents(index, filter);
    return keys.map((_, lane) =>
      rows
        .subarray(starts[lane], starts[lane + 1])
        .reduce((count, row) => count + Number(keeps(row)), 0),
    );
  },
);

function countDated({ startDay }: EventColumns, rows: Int32Array): number {
  return rows.reduce((count, row) => count + Number(startDay[row] !== UNDATED), 0);
}

/** What a lane is called; the background lane has no key. */
function nameLane(
  dataSet: DataSet,
  groupBy: Grouping,
  key: string | null,
): Omit<Lane, 'shown' | 'dated'> {
  if (key === null) {
    return {
      id: BACKGROUND_LANE,
      label: 'Background',
      flag: null,
      isBackground: true,
      foldedLanes: 0,
    };
  }
  const flag = groupBy === 'partner' && key !== NONE ? key : null;
  const label = laneLabel(dataSet, groupBy, key);
  return { id: `${groupBy}:${key}`, label, flag, isBackground: false, foldedLanes: 0 };
}

function laneLabel(dataSet: DataSet, groupBy: Grouping, key: string): string {
  switch (groupBy) {
    case 'partner':
      return facetLabel(dataSet, 'partners', key);
    case 'kind':
      return dataSet.kinds.get(key)?.label ?? key;
    case 'series':
      return key === NONE ? 'Not in a series' : (dataSet.series.get(key)?.title ?? key);
    case 'place':
      return key === NONE ? 'Place not given' : placeLabel(dataSet, key);
    case 'none':
      return 'All events';
  }
}

function placeLabel(dataSet: DataSet, key: string): string {
  const { city, country } = placeOfKey(key);
  return [city, country && partnerName(dataSet, country)].filter(Boolean).join(', ');
}

/**
 * The lanes of a grouping, kinds in the order of their vocabulary, others with the most events first, and the rest
 * ("none") last. Counts are those of the whole data set, so that a filter never shuffles lanes.
 */
function lanesInOrder({ dataSet }: QueryIndex, groupBy: Grouping, lanes: LaneRows): number[] {
  const kinds = [...dataSet.kinds.keys()];
  const sorted = lanes.keys.map((key, lane) => {
    const total = (lanes.starts[lane + 1] ?? 0) - (lanes.starts[lane] ?? 0);
    const rank = groupBy === 'kind' ? kinds.indexOf(key) : -total;
    return { lane, rank: key === NONE ? Infinity : rank, label: laneLabel(dataSet, groupBy, key) };
  });
  return sorted
    .toSorted((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, 'en'))
    .map(({ lane }) => lane);
}
