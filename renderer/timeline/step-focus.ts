import type { EventItem } from '#core/timeline/timeline-item.ts';

/** A way to step from event to event. */
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
 * inside a lane, as a slice has them. Between lanes it goes to the event nearest in time.
 */
export function stepFrom(items: EventItem[], fromId: string, step: Step): EventItem | undefined {
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

function neighbourLane(items: EventItem[], from: EventItem, direction: 1 | -1): EventItem[] {
  const lanes = [...new Set(items.map(({ laneId }) => laneId))];
  const lane = lanes[lanes.indexOf(from.laneId) + direction];
  return items.filter(({ laneId }) => laneId === lane);
}

function nearest(items: EventItem[], to: EventItem): EventItem | undefined {
  const distance = (item: EventItem) => Math.abs(item.startMs - to.startMs);
  return items.reduce<EventItem | undefined>(
    (best, item) => (best && distance(best) <= distance(item) ? best : item),
    undefined,
  );
}
