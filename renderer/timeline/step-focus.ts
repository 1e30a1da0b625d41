import type { TimelineItem } from '#core/timeline/timeline-item.ts';

/** A way to step from item to item. */
export type Step = 'next' | 'previous' | 'lane-above' | 'lane-below' | 'first' | 'last';

const STEPS: Record<string, Step> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'lane-above',
  ArrowDown: 'lane-below',
  Home: 'first',
  End: 'last',
};

/** The step a key stands for; undefined for any other key. */
export function stepOfKey(key: string): Step | undefined {
  return STEPS[key];
}

/**
 * The item that a step leads to; the same one at the end of the road. `items` are in lane order and in time order
 * inside a lane, as a slice has them. Between lanes it goes to the item nearest in time.
 */
export function stepFrom(
  items: TimelineItem[],
  fromId: string,
  step: Step,
): TimelineItem | undefined {
  const from = items.find(({ id }) => id === fromId);
  if (!from) return items[0];
  const lane = items.filter(({ laneId }) => laneId === from.laneId);
  const at = lane.indexOf(from);
  switch (step) {
    case 'next':
      return lane[at + 1] ?? from;
    case 'previous':
      return lane[at - 1] ?? from;
    case 'first':
      return lane[0];
    case 'last':
      return lane.at(-1);
    case 'lane-above':
      return nearest(neighbourLane(items, from, -1), from) ?? from;
    case 'lane-below':
      return nearest(neighbourLane(items, from, 1), from) ?? from;
  }
}

/** The item of a list that is nearest in time to another; undefined when the list is empty. */
export function nearest(items: TimelineItem[], to: TimelineItem): TimelineItem | undefined {
  const distance = (item: TimelineItem) => Math.abs(instantOf(item) - instantOf(to));
  return items.reduce<TimelineItem | undefined>(
    (best, item) => (best && distance(best) <= distance(item) ? best : item),
    undefined,
  );
}

/** An event stands at its start; what stands for many, at its middle. */
function instantOf({ type, startMs, endMs }: TimelineItem): number {
  return type === 'event' ? startMs : (startMs + endMs) / 2;
}

function neighbourLane(
  items: TimelineItem[],
  from: TimelineItem,
  direction: 1 | -1,
): TimelineItem[] {
  const lanes = [...new Set(items.map(({ laneId }) => laneId))];
  const lane = lanes[lanes.indexOf(from.laneId) + direction];
  return items.filter(({ laneId }) => laneId === lane);
}
