import { assertNever } from '#core/assert-never.ts';
import type { Interval } from '#core/time/calendar.ts';
import { drawWindow, moveEdge, moveWindow } from './move-window.ts';
import { toMs, type Track, type TrackPart } from './track.ts';

/** A press on the track, before or while the pointer moves on. */
export interface Press {
  part: TrackPart;
  /** Where it began, in pixels of the track. */
  fromPx: number;
  /** The window at that time. */
  window: Interval;
}

/** The window that a press has brought about once its pointer is at a place. */
export function windowOfDrag({ part, fromPx, window }: Press, track: Track, px: number): Interval {
  const byMs = toMs(track, px) - toMs(track, fromPx);
  switch (part) {
    case 'band':
      return moveWindow(window, track.extent, byMs);
    case 'start':
      return moveEdge(window, track.extent, 'start', window.startMs + byMs);
    case 'end':
      return moveEdge(window, track.extent, 'end', window.endMs + byMs);
    case 'ground':
      return drawWindow(track.extent, toMs(track, fromPx), toMs(track, px));
    default:
      return assertNever(part);
  }
}
