import type { Interval } from '#core/time/calendar.ts';
import { shownRevision } from '../state/asking.ts';
import { useApp } from '../state/store.ts';

/**
 * What has been drawn is told by attributes of the page's root: tests and benchmarks wait for them.
 * `data-ready`: a first slice is in the page. `data-drawn-window`: start and end of the window drawn last, in
 * milliseconds. `data-settled`: whether the newest view is drawn with the slice that answers it.
 */
const { dataset } = document.documentElement;

/** Tells which window is in the page. */
export function markWindow({ startMs, endMs }: Interval): void {
  dataset['drawnWindow'] = `${startMs},${endMs}`;
}

/** Tells whether all is drawn. */
export function markSettled(isSettled: boolean): void {
  if (dataset['settled'] !== String(isSettled)) dataset['settled'] = String(isSettled);
}

/** Tells that there is something to see, or that there is nothing. */
export function markReady(mount: HTMLElement): void {
  if (dataset['ready'] === undefined && hasDrawnSlice(mount)) dataset['ready'] = 'true';
}

function hasDrawnSlice(mount: HTMLElement): boolean {
  const { slice } = useApp.getState();
  if (!slice) return false;
  const isEmpty = slice.items.length === 0 || slice.counts.shown + slice.counts.background === 0;
  return isEmpty || mount.querySelector('[data-item-id]') !== null;
}

/** Whether the newest slice answers the newest view. */
export function isAnswered(): boolean {
  const { slice, view, plotWidthPx, mostLanes } = useApp.getState();
  if (!slice || slice.revision !== shownRevision()) return false;
  const { request } = slice;
  return (
    request.view === view && request.widthPx === plotWidthPx && request.mostLanes === mostLanes
  );
}
