import type { TimelineItem } from '#core/timeline/timeline-item.ts';

/**
 * The lanes that fill a height, in CSS pixels, from the top on, if each event has a row to itself. Where events stand
 * side by side they fill less.
 */
export function firstLanes(
  items: readonly TimelineItem[],
  { heightPx, rowPx }: { heightPx: number; rowPx: number },
): Set<string> {
  const lanes = new Set<string>();
  let filledPx = 0;
  for (const { laneId, type } of items) {
    const isNew = !lanes.has(laneId);
    if (isNew && filledPx >= heightPx) continue;
    lanes.add(laneId);
    // The crowds of a lane stand side by side.
    if (isNew || type === 'event') filledPx += rowPx;
  }
  return lanes;
}
