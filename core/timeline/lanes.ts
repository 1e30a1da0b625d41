import { partnerName, type DataSet } from '../events/data-set.ts';
import { placeKey, placeOfKey } from '../events/place-key.ts';
import { KEEP_ALL, NONE, type EventFilter, type SearchableEvent } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { isInWindow, selectEvents, type Selection } from '../query/select-events.ts';
import type { Interval } from '../time/calendar.ts';
import type { Grouping, View } from './view.ts';

/** A horizontal band of the timeline. */
export interface Lane {
  id: string;
  label: string;
  /** Code of the flag to show, for partner lanes. */
  flag: string | null;
  /** The lane of the background events. */
  isBackground: boolean;
  /** Events of this lane inside the window. */
  shown: number;
  /** Events of this lane that the filter keeps and that have a date. */
  dated: number;
}

/** A lane with its events that fall into a window, in time order. */
export interface LaneContents extends Lane {
  events: SearchableEvent[];
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
 * Sorts a selection into lanes; `shown` counts what falls into the view's window, `events` holds what falls into
 * `reach`, which may be wider; lanes that have nothing there are left out. An event with three partners stands in the
 * lanes of all three that the filter keeps.
 */
export function fillLanes(
  index: QueryIndex,
  view: View,
  selection: Selection,
  reach: Interval,
): LaneContents[] {
  const lanes = new Map<string | null, LaneContents>();
  const add = (key: string | null, event: SearchableEvent) => {
    let lane = lanes.get(key);
    if (!lane) lanes.set(key, (lane = emptyLane(index.dataSet, view.groupBy, key)));
    lane.dated += 1;
    if (isInWindow(event, view.window)) lane.shown += 1;
    if (isInWindow(event, reach)) lane.events.push(event);
  };
  for (const event of selection.background) if (event.date) add(null, event);
  for (const event of selection.kept) {
    if (event.date) for (const key of laneKeys(event, view.groupBy, view.filter)) add(key, event);
  }
  return inLaneOrder(index, view.groupBy, lanes);
}

/** A lane without its events, as it is sent to a window. */
export function toLane({ id, label, flag, isBackground, shown, dated }: LaneContents): Lane {
  return { id, label, flag, isBackground, shown, dated };
}

/** What tells the lanes of an event apart: codes, ids, places. The background lane has no key. */
function laneKeys(event: SearchableEvent, groupBy: Grouping, filter: EventFilter): string[] {
  switch (groupBy) {
    case 'partner':
      return partnerLanes(event, filter);
    case 'kind':
      return [event.event.kind];
    case 'series':
      return [event.event.series ?? NONE];
    case 'place':
      return [placeKey(event.event.place)];
    case 'none':
      return [ALL];
  }
}

function partnerLanes({ partners }: SearchableEvent, filter: EventFilter): string[] {
  const kept =
    filter.partners === null
      ? partners
      : partners.filter((code) => filter.partners?.includes(code));
  return kept.length > 0 ? kept : [NONE];
}

function emptyLane(dataSet: DataSet, groupBy: Grouping, key: string | null): LaneContents {
  const counts = { shown: 0, dated: 0, events: [] };
  if (key === null) {
    return { id: BACKGROUND_LANE, label: 'Background', flag: null, isBackground: true, ...counts };
  }
  const flag = groupBy === 'partner' && key !== NONE ? key : null;
  const label = laneLabel(dataSet, groupBy, key);
  return { id: `${groupBy}:${key}`, label, flag, isBackground: false, ...counts };
}

function laneLabel(dataSet: DataSet, groupBy: Grouping, key: string): string {
  switch (groupBy) {
    case 'partner':
      return key === NONE ? 'No partner named' : partnerName(dataSet, key);
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
 * Background first, kinds in the order of their vocabulary, other lanes with the most events first and the rest
 * ("none") last. Counts are those of the whole data set, so that a filter never shuffles lanes.
 */
function inLaneOrder(
  index: QueryIndex,
  groupBy: Grouping,
  lanes: Map<string | null, LaneContents>,
): LaneContents[] {
  const totals = laneTotals(index, groupBy);
  const kinds = [...index.dataSet.kinds.keys()];
  const rank = (key: string | null): number => {
    if (key === null) return -Infinity;
    if (key === NONE) return Infinity;
    return groupBy === 'kind' ? kinds.indexOf(key) : -(totals.get(key) ?? 0);
  };
  return [...lanes]
    .filter(([, { events }]) => events.length > 0)
    .toSorted(
      ([a, one], [b, other]) => rank(a) - rank(b) || one.label.localeCompare(other.label, 'en'),
    )
    .map(([, lane]) => lane);
}

function laneTotals(index: QueryIndex, groupBy: Grouping): Map<string, number> {
  const totals = new Map<string, number>();
  for (const event of index.events) {
    if (!event.date || event.event.background) continue;
    for (const key of laneKeys(event, groupBy, KEEP_ALL)) {
      totals.set(key, (totals.get(key) ?? 0) + 1);
    }
  }
  return totals;
}
