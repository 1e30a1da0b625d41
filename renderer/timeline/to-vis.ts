import type { Lane } from '#core/timeline/lanes.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';

/** A lane as vis-timeline takes it. */
export interface VisGroup {
  id: string;
  content: string;
  className: string;
  lane: Lane | null;
}

/** An item as vis-timeline takes it: our types of items, registered by create-timeline.ts, draw what is in `item`. */
export interface VisItem {
  id: string;
  group: string;
  type: TimelineItem['type'];
  start: number;
  end: number;
  content: string;
  item: TimelineItem;
}

/** Stands in for lanes where a window shows none, so that their column keeps its place. */
const NO_LANE: VisGroup = { id: 'none', content: '', className: 'ct-lane', lane: null };

/** The groups of some lanes; never none. */
export function toVisGroups(lanes: Lane[]): VisGroup[] {
  return lanes.length > 0 ? lanes.map(toVisGroup) : [NO_LANE];
}

/** `content` tells vis-timeline that a label has changed; the label is made from `lane`. */
function toVisGroup(lane: Lane): VisGroup {
  return {
    id: lane.id,
    content: lane.label,
    className: lane.isBackground ? 'ct-lane is-background' : 'ct-lane',
    lane,
  };
}

/** An item of a slice. */
export function toVisItem(item: TimelineItem): VisItem {
  return {
    id: item.id,
    group: item.laneId,
    type: item.type,
    start: item.startMs,
    end: item.endMs,
    content: '',
    item,
  };
}
