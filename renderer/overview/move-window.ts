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
  const day = Math.round(ms / DAY_MS) * DAY_MS;
  return edge === 'start'
    ? { ...window, startMs: clamp(day, first, window.endMs - MIN_WINDOW_MS) }
    : { ...window, endMs: clamp(day, window.startMs + MIN_WINDOW_MS, last) };
}

/** The window between two instants of the extent, in any order, to the day and never too short. */
export function drawWindow(extent: Interval, fromMs: EpochMs, toMs: EpochMs): Interval {
  const startMs = clampToDay(Math.min(fromMs, toMs), extent);
  const endMs = clampToDay(Math.max(fromMs, toMs), extent);
  const missing = Math.max(0, MIN_WINDOW_MS - (endMs - startMs));
  return moveWindow({ startMs, endMs: endMs + missing }, extent, 0);
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

function clampToDay(ms: EpochMs, { startMs, endMs }: Interval): EpochMs {
  return clamp(Math.round(ms / DAY_MS) * DAY_MS, startMs, endMs);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
