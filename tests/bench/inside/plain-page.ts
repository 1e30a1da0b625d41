/** The page of plain vis-timeline: its own build, its own options but for groups and stacking. */
import { Timeline } from 'vis-timeline/standalone';

import type { PlainSet } from '../plain-set.ts';

/** What the bench asks of the page. */
export interface PlainPage {
  /** Draws items; resolves with the milliseconds until the first drawing was complete. */
  draw: (set: PlainSet, isClustering: boolean) => Promise<number>;
  /** Shows all items. */
  fit: () => void;
}

declare global {
  interface Window {
    plain: PlainPage;
  }
}

let timeline: Timeline | undefined;

window.plain = {
  draw: ({ items, groups }, isClustering) =>
    new Promise((resolve) => {
      const startedMs = performance.now();
      timeline = new Timeline(document.body, items, groups, {
        stack: true,
        cluster: isClustering as never,
        onInitialDrawComplete: () => resolve(performance.now() - startedMs),
      });
    }),
  fit: () => timeline?.fit({ animation: false }),
};
