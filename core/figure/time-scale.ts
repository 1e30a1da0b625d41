import type { EpochMs, Interval } from '../time/calendar.ts';

/** Places time on the page. */
export interface TimeScale {
  window: Interval;
  /** Pixels of the window's start and end. */
  left: number;
  right: number;
  /** The x of an instant; may lie beyond left and right, and is infinite for an open end. */
  x: (ms: EpochMs) => number;
}

/** A linear scale of a window over a stretch of the page. */
export function timeScale(window: Interval, left: number, right: number): TimeScale {
  const pxPerMs = (right - left) / (window.endMs - window.startMs);
  return { window, left, right, x: (ms) => left + (ms - window.startMs) * pxPerMs };
}
