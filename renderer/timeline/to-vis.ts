import type { Lane } from '#core/timeline/lanes.ts';
import type { EventItem } from '#core/timeline/timeline-item.ts';
import { EVENT_ITEM } from './event-item.ts';
import { itemClasses } from './item-content.ts';

/** A lane as vis-timeline takes it. */
export interface VisGroup {
  id: string;
  order: number;
  content: string;
  className: string;
  lane: Lane | null;
}

/** An event in a lane as vis-timeline takes it: a range, whose box keeps its true length at any zoom. */
export interface VisItem {
  id: string;
  group: string;
  type: typeof EVENT_ITEM;
  start: number;
  end: number;
  content: string;
  className: string;
  style: string;
  event: EventItem;
}

/** Stands in for lanes where a window shows none, so that their column keeps its place. */
const NO_LANE: VisGroup = { id: 'none', order: 0, content: '', className: 'ct-lane', lane: null };

/** The groups of some lanes; never none. */
export function toVisGroups(lanes: Lane[]): VisGroup[] {
  return lanes.length > 0 ? lanes.map(toVisGroup) : [NO_LANE];
}

/** Lanes in their order. `content` only tells vis-timeline that something has changed; the label is made from `lane`. */
function toVisGroup(lane: Lane, order: number): VisGroup {
  return {
    id: lane.id,
    order,
    content: `${lane.label} ${lane.shown}`,
    className: lane.isBackground ? 'ct-lane is-background' : 'ct-lane',
    lane,
  };
}

/** An item of a slice. Its colour travels as a custom property, so that one style sheet draws all signs. */
export function toVisItem(item: EventItem): VisItem {
  return {
    id: item.id,
    group: item.laneId,
    type: EVENT_ITEM,
    start: item.startMs,
    end: item.endMs,
    content: item.title,
    className: itemClasses(item),
    style: `--kind: ${item.colour}`,
    event: item,
  };
}
