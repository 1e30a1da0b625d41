import { DAY_MS, type EpochMs, type Interval } from '#core/time/calendar.ts';
import { FIRST_MS, LAST_MS, MIN_WINDOW_MS } from '#core/timeline/window.ts';

/** An end of the window. */
export type Edge = 'start' | 'end';

/**
 * A window moved by a time. It stops at the ends of the extent; one that reaches beyond them already may go no further.
 */
export function moveWindow(window: Interval, extent: Interval, byMs: number): Interval {
  const length = window.endMs - window.startMs;
  const { startMs: first, endMs: last } = reachOf(window, extent);
  const startMs = Math.round(clamp(window.startMs + byMs, first, last - length));
  return { startMs, endMs: startMs + length };
}

/**
 * A window with one edge at an instant, to the day. The edge stops at the end of the extent and a shortest window's
 * length before the other edge, which never moves.
 */
export function moveEdge(window: Interval, extent: Interval, edge: Edge, ms: EpochMs): Interval {
  const { startMs: first, endMs: last } = reachOf(window, extent);
  const day = wholeDay(ms);
  return edge === 'start'
    ? { ...window, startMs: clamp(day, first, window.endMs - MIN_WINDOW_MS) }
    : { ...window, endMs: clamp(day, window.startMs + MIN_WINDOW_MS, last) };
}

/** The window between two instants of the extent, in any order, to the day and never too short. */
export function drawWindow(extent: Interval, fromMs: EpochMs, toMs: EpochMs): Interval {
  const first = wholeDay(Math.min(fromMs, toMs));
  const last = wholeDay(Math.max(fromMs, toMs));
  const startMs = clamp(first, extent.startMs, extent.endMs - MIN_WINDOW_MS);
  const endMs = clamp(last, startMs + MIN_WINDOW_MS, extent.endMs);
  return { startMs, endMs };
}

/** A window of the same length around an instant, as far as the ends of the extent allow. */
export function centreWindow(window: Interval, extent: Interval, ms: EpochMs): Interval {
  return moveWindow(window, extent, ms - (window.startMs + window.endMs) / 2);
}

/** How far a window may go: the extent, and where it reaches beyond that already. */
function reachOf(window: Interval, extent: Interval): Interval {
  return {
    startMs: Math.max(FIRST_MS, Math.min(extent.startMs, window.startMs)),
    endMs: Math.min(LAST_MS, Math.max(extent.endMs, window.endMs)),
  };
}

function wholeDay(ms: EpochMs): EpochMs {
  return Math.round(ms / DAY_MS) * DAY_MS;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
