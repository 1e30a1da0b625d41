import type { LaneSet } from './lane-order.ts';

/** A lane that leaves less than this beside its name has nothing to name once the name has scrolled away. */
const LEAST_LEFT_PX = 12;

/** Lanes so near to the edge count too: the browser scrolls names sooner than vis-timeline draws. */
const NEAR_PX = 240;

/**
 * Marks the lanes at the upper edge, or near it, whose names are to stay in sight while they scroll by. For the browser
 * each name that stays is a layer of its own, and what is painted after it another: with those of all lanes, they were
 * most of what each frame was put together from.
 */
export function markEdgeLanes({ groups, groupIds }: LaneSet, scrolledPx: number): void {
  let topPx = 0;
  for (const { dom, height = 0, props } of groupIds.flatMap((id) => groups[id] ?? [])) {
    const bottomPx = topPx + height;
    const isNear = topPx < scrolledPx + NEAR_PX && bottomPx > scrolledPx - NEAR_PX;
    const isTaller = height - props.label.height >= LEAST_LEFT_PX;
    dom.label.toggleAttribute('data-at-edge', isNear && isTaller);
    topPx = bottomPx;
  }
}
