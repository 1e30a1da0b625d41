import { DAY_MS, startOfDay, type EpochMs, type Interval } from '../time/calendar.ts';

/** Shortest window: a few days. */
export const MIN_WINDOW_MS = 3 * DAY_MS;

/** No window reaches beyond these years, so that every edge is a date with at most four digits. */
export const FIRST_MS = startOfDay(-9999);
export const LAST_MS = startOfDay(10_000);

/** A window of an allowed length inside the allowed dates, in whole milliseconds, keeping its centre where it can. */
export function toAllowedWindow(window: Interval): Interval {
  const length = allowedLength(window.endMs - window.startMs);
  const start = middle(window) - length / 2;
  const startMs = Math.round(Math.min(Math.max(start, FIRST_MS), LAST_MS - length));
  return { startMs, endMs: startMs + length };
}

/** A window zoomed around an instant, which keeps its place on screen. A factor above 1 shows less time. */
export function zoomed({ startMs, endMs }: Interval, factor: number, aroundMs: EpochMs): Interval {
  const length = allowedLength((endMs - startMs) / factor);
  const start = aroundMs - ((aroundMs - startMs) / (endMs - startMs)) * length;
  return toAllowedWindow({ startMs: start, endMs: start + length });
}

/** A window moved by a share of its length; negative goes back in time. */
export function panned({ startMs, endMs }: Interval, share: number): Interval {
  const shift = (endMs - startMs) * share;
  return toAllowedWindow({ startMs: startMs + shift, endMs: endMs + shift });
}

/** Share of the window that is left free beside the end of what there is. */
const END_MARGIN = 0.05;

/** A window of the same length at the first or the last instant of an extent. */
export function windowAtEnd(window: Interval, extent: Interval, end: 'first' | 'last'): Interval {
  const length = window.endMs - window.startMs;
  const air = length * END_MARGIN;
  const startMs = end === 'first' ? extent.startMs - air : extent.endMs + air - length;
  return toAllowedWindow({ startMs, endMs: startMs + length });
}

/** Share of a stretch that a close-up leaves free on either side. */
const CLOSE_UP_MARGIN = 0.05;

/** The window that shows a stretch as close as it goes, with a little air. */
export function closeUp({ startMs, endMs }: Interval): Interval {
  const air = (endMs - startMs) * CLOSE_UP_MARGIN;
  return toAllowedWindow({ startMs: startMs - air, endMs: endMs + air });
}

/** The instant in the middle. */
export function middle({ startMs, endMs }: Interval): EpochMs {
  return (startMs + endMs) / 2;
}

function allowedLength(lengthMs: number): number {
  return Math.round(Math.min(Math.max(lengthMs, MIN_WINDOW_MS), LAST_MS - FIRST_MS));
}
