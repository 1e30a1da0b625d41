import type { DatedEvent } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { changeWords, type Change, type ChangeAt } from '../query/changes.ts';
import { accessibleName } from '../query/event-detail.ts';
import { eventsAt, type QueryIndex } from '../query/query-index.ts';
import { DAY_MS } from '../time/calendar.ts';
import type { Language } from '../words/language.ts';
import { commaWords } from '../words/list-words.ts';
import { toClusterItem, toDensityItem } from './crowd-items.ts';
import { toDrawing } from './drawing.ts';
import type { Days } from './lane-rows.ts';
import type { DetailedLane, SliceDetail } from './slice-detail.ts';
import type { EventItem, TimelineItem } from './timeline-item.ts';
import type { Grouping } from './view.ts';

/**
 * The items of a slice in the order of its lanes, and in time order inside a lane. With `changeAt` they tell what has become
 * of their events.
 */
export function toItems(
  index: QueryIndex,
  groupBy: Grouping,
  { lanes, reach }: SliceDetail,
  changeAt: ChangeAt | null,
): TimelineItem[] {
  const edges = lanes.find(({ detail }) => detail.density)?.detail.density?.edges ?? [];
  // All densities have the same edges: as one list they go to another process once.
  const edgesMs = Array.from(edges, (day) => day * DAY_MS);
  return lanes.flatMap((lane): TimelineItem[] => {
    const { singles, clusters, density } = lane.detail;
    const place = { index, groupBy, lane, reach, changeAt };
    if (density) return [toDensityItem(density, edgesMs, place)];
    const rows = Array.from(singles);
    const events = eventsAt(index, rows);
    const items = [
      ...events.map((event, at) => {
        const change = changeAt?.(rows[at] ?? 0) ?? null;
        const item = toEventItem(index, event, lane, reach);
        return change === null ? item : withChange(item, change, index.dataSet.language);
      }),
      ...clusters.map((cluster) => toClusterItem(cluster, place)),
    ];
    return items.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  });
}

function withChange(item: EventItem, change: Change, language: Language): EventItem {
  return {
    ...item,
    change,
    name: commaWords([item.name, changeWords(change, language)], language),
  };
}

/** The id of an event's item in a lane. */
export function eventItemId(laneId: string, { event }: DatedEvent): string {
  return `${laneId}/${event.id}`;
}

function toEventItem(
  { dataSet }: QueryIndex,
  dated: DatedEvent,
  { name: { id: laneId } }: DetailedLane,
  { fromDay, toDay }: Days,
): EventItem {
  const { event, date } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!date || !kind) throw new Error(`Event ${event.id} cannot be drawn`);
  return {
    type: 'event',
    ...toDrawing(dated, date, kind),
    id: eventItemId(laneId, dated),
    eventId: event.id,
    laneId,
    startMs: Number.isFinite(date.startMs) ? date.startMs : fromDay * DAY_MS,
    endMs: Number.isFinite(date.endMs) ? date.endMs : toDay * DAY_MS,
    title: eventTitle(event, dataSet.language),
    name: accessibleName(dataSet, dated),
  };
}
