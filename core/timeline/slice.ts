import { accessibleName, dateText } from '../query/event-detail.ts';
import type { SearchableEvent } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import {
  countView,
  extentOfSelection,
  selectEvents,
  type Selection,
  type ViewCounts,
} from '../query/select-events.ts';
import type { EpochMs, Interval } from '../time/calendar.ts';
import { toDrawing, type Drawing } from './drawing.ts';
import { fillLanes, toLane, type Lane } from './lanes.ts';
import type { View } from './view.ts';

/** One event in one lane, ready to be drawn. */
export interface TimelineItem extends Drawing {
  /** Unique in the slice: lane and event. */
  id: string;
  eventId: string;
  laneId: string;
  /** Where it is drawn; an open end reaches to the edge of the slice. */
  startMs: EpochMs;
  endMs: EpochMs;
  title: string;
  date: string;
  /** "title, date, partners". */
  name: string;
}

/** An event that no timeline can draw. */
export interface UndatedEvent {
  eventId: string;
  title: string;
  name: string;
}

/** What a timeline shows of a view: the items inside the window and a stretch on either side of it. */
export interface Slice {
  lanes: Lane[];
  items: TimelineItem[];
  counts: ViewCounts;
  undated: UndatedEvent[];
  /** The time that the items cover, wider than the window. */
  reach: Interval;
  /** First to last date of all that the filter keeps; null when nothing kept is dated. */
  extent: Interval | null;
}

/** How much of the window's length a slice holds ready on either side, so that a pan finds events at once. */
const OVERSCAN = 1;

/** Answers what a window shows of a data set. */
export function toSlice(index: QueryIndex, view: View): Slice {
  const selection = selectEvents(index, view.filter);
  const reach = withOverscan(view.window);
  const filled = fillLanes(index, view, selection, reach);
  return {
    lanes: filled.map(toLane),
    items: filled.flatMap((lane) =>
      lane.events.map((event) => toItem(index, event, lane.id, reach)),
    ),
    counts: countView(index, selection, view.window),
    undated: undatedOf(index, selection),
    reach,
    extent: extentOfSelection(selection),
  };
}

function withOverscan({ startMs, endMs }: Interval): Interval {
  const extra = (endMs - startMs) * OVERSCAN;
  return { startMs: startMs - extra, endMs: endMs + extra };
}

function toItem(
  { dataSet }: QueryIndex,
  dated: SearchableEvent,
  laneId: string,
  reach: Interval,
): TimelineItem {
  const { event, date } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!date || !kind) throw new Error(`Event ${event.id} cannot be drawn`);
  return {
    ...toDrawing(dated, date, kind),
    id: `${laneId}/${event.id}`,
    eventId: event.id,
    laneId,
    startMs: Number.isFinite(date.startMs) ? date.startMs : reach.startMs,
    endMs: Number.isFinite(date.endMs) ? date.endMs : reach.endMs,
    title: event.title,
    date: dateText(dated),
    name: accessibleName(dataSet, dated),
  };
}

function undatedOf({ dataSet }: QueryIndex, selection: Selection): UndatedEvent[] {
  return selection.kept
    .filter(({ date }) => date === null)
    .map((dated) => ({
      eventId: dated.event.id,
      title: dated.event.title,
      name: accessibleName(dataSet, dated),
    }));
}
