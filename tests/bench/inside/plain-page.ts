/** The page of plain vis-timeline: its own build, its own options but for groups and stacking. */
import { Timeline } from 'vis-timeline/standalone';

import type { PlainSet } from '../plain-set.ts';

/** What the bench asks of the page. */
export interface PlainPage {
  /** Draws items; resolves with the milliseconds until the drawing last changed by itself. */
  draw: (set: PlainSet, isClustering: boolean) => Promise<number>;
  /** Shows all items. */
  fit: () => void;
  /** Lets the wheel pan instead of zoom. */
  panByWheel: (isPan: boolean) => void;
}

declare global {
  interface Window {
    plain: PlainPage;
  }
}

/**
 * How often the drawing is looked at, and how many looks without a change make it complete. Its own word that the first
 * drawing is complete comes before the items are stacked, which follows about a second later.
 */
const [LOOK_MS, QUIET_LOOKS] = [100, 25];

let timeline: Timeline | undefined;

window.plain = {
  draw: async ({ items, groups }, isClustering) => {
    const startedMs = performance.now();
    const cluster = isClustering as never;
    timeline = new Timeline(document.body, items, groups, { stack: true, cluster });
    return (await lastChange()) - startedMs;
  },
  fit: () => timeline?.fit({ animation: false }),
  panByWheel: (isPan) => timeline?.setOptions({ horizontalScroll: isPan, zoomable: !isPan }),
};

async function lastChange(): Promise<number> {
  let [before, changedMs, looks] = ['', performance.now(), 0];
  while (looks < QUIET_LOOKS) {
    const drawn = `${document.querySelectorAll('.vis-item').length} ${document.body.scrollHeight}`;
    if (drawn !== before) [before, changedMs, looks] = [drawn, performance.now(), 0];
    looks += 1;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return changedMs;
}
