import { partnerName, type DatedEvent } from '../events/data-set.ts';
import { accessibleName } from '../query/event-detail.ts';
import { facetLabel } from '../query/facet-counts.ts';
import { eventsAt, type QueryIndex } from '../query/query-index.ts';
import {
  countUndated,
  countView,
  extentOfSelection,
  selectEvents,
  type Selection,
  type ViewCounts,
} from '../query/select-events.ts';
import type { Interval } from '../time/calendar.ts';
import { toDrawing } from './drawing.ts';
import { fillLanes, toLane, type Lane, type LaneContents } from './lanes.ts';
import type { EventItem, TimelineItem } from './timeline-item.ts';
import type { View } from './view.ts';
import type { ViewRequest } from './view-request.ts';

/** An event that no timeline can draw. */
export interface UndatedEvent {
  eventId: string;
  title: string;
  /** What kind it is of, by its label. */
  kind: string;
  /** Names of its partners. */
  partners: string[];
  name: string;
}

/** What a timeline shows of a view: the items inside the window and a stretch on either side of it. */
export interface Slice {
  /** Stands for all that decides the items: slices of the same key hold the same ones. */
  key: string;
  lanes: Lane[];
  /** In the order of the lanes, and in time order inside a lane; null when they are those of the key that is known. */
  items: TimelineItem[] | null;
  /** How many items the window alone would hold when they are too many to draw; `items` is then empty. */
  tooMany: number | null;
  counts: ViewCounts;
  /** The first of the undated events; `counts.undated` tells how many there are. */
  undated: UndatedEvent[];
  /** The time that the items cover, wider than the window. */
  reach: Interval;
  /** First to last date of all that the filter keeps; null when nothing kept is dated. */
  extent: Interval | null;
}

/** How much of the window's length a slice holds ready on either side, so that a pan finds events at once. */
const OVERSCAN = 1;

/** Most items that a timeline draws one by one at a bearable speed. */
export const MAX_ITEMS = 600;

/** Most undated events that are listed. */
const MAX_UNDATED = 500;

/** Answers what a window shows of a data set. */
export function toSlice(index: QueryIndex, { view }: ViewRequest): Slice {
  const selection = selectEvents(index, view.filter);
  const { lanes, reach } = fillReach(index, view, selection);
  const count = countItems(lanes);
  return {
    key: JSON.stringify(view),
    lanes: lanes.map(toLane),
    items: count > MAX_ITEMS ? [] : lanes.flatMap((lane) => toItems(index, lane, reach)),
    tooMany: count > MAX_ITEMS ? count : null,
    counts: countView(index, selection, view.window),
    undated: undatedOf(index, selection),
    reach,
    extent: extentOfSelection(index, selection),
  };
}

/** Fills lanes beyond the window when that is not too much to draw, else just inside it. */
function fillReach(
  index: QueryIndex,
  view: View,
  selection: Selection,
): { lanes: LaneContents[]; reach: Interval } {
  const reach = withOverscan(view.window);
  const lanes = fillLanes(index, view, selection, reach);
  if (countItems(lanes) <= MAX_ITEMS) return { lanes, reach };
  return { lanes: fillLanes(index, view, selection, view.window), reach: view.window };
}

function countItems(lanes: LaneContents[]): number {
  return lanes.reduce((count, { rows }) => count + rows.length, 0);
}

function toItems(index: QueryIndex, lane: LaneContents, reach: Interval): EventItem[] {
  return eventsAt(index, lane.rows).map((event) => toItem(index, event, lane.id, reach));
}

function withOverscan({ startMs, endMs }: Interval): Interval {
  const extra = (endMs - startMs) * OVERSCAN;
  return { startMs: startMs - extra, endMs: endMs + extra };
}

function toItem(
  { dataSet }: QueryIndex,
  dated: DatedEvent,
  laneId: string,
  reach: Interval,
): EventItem {
  const { event, date } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!date || !kind) throw new Error(`Event ${event.id} cannot be drawn`);
  return {
    type: 'event',
    ...toDrawing(dated, date, kind),
    id: `${laneId}/${event.id}`,
    eventId: event.id,
    laneId,
    startMs: Number.isFinite(date.startMs) ? date.startMs : reach.startMs,
    endMs: Number.isFinite(date.endMs) ? date.endMs : reach.endMs,
    title: event.title,
    name: accessibleName(dataSet, dated),
  };
}

function undatedOf(index: QueryIndex, { kept }: Selection): UndatedEvent[] {
  const { dataSet } = index;
  const first = kept.length - countUndated(index, kept);
  return eventsAt(index, kept.subarray(first, first + MAX_UNDATED)).map((dated) => ({
    eventId: dated.event.id,
    title: dated.event.title,
    kind: facetLabel(dataSet, 'kinds', dated.event.kind),
    partners: dated.partners.map((code) => partnerName(dataSet, code)),
    name: accessibleName(dataSet, dated),
  }));
}
