import type { EpochMs, Interval } from '#core/time/calendar.ts';

/** The time that the overview shows, and how wide it is drawn, in CSS pixels. */
export interface Track {
  extent: Interval;
  widthPx: number;
}

/** Where the window stands on the track. */
export interface Band {
  leftPx: number;
  widthPx: number;
}

/** So narrow a window can still be seen and grabbed; a shorter one is drawn as wide as this. */
export const LEAST_BAND_PX = 10;

/** How far an edge can be grabbed on its outer side, and on its inner side where the band has room. */
export const GRAB_PX = 12;

/** Place of an instant, which may lie beyond the track. */
export function toPx({ extent, widthPx }: Track, ms: EpochMs): number {
  return ((ms - extent.startMs) / (extent.endMs - extent.startMs)) * widthPx;
}

/** Instant at a place. */
export function toMs({ extent, widthPx }: Track, px: number): EpochMs {
  return extent.startMs + (px / widthPx) * (extent.endMs - extent.startMs);
}

/** The band of a window: cut off at the ends of the track, and never narrower than can be grabbed. */
export function bandOf(track: Track, { startMs, endMs }: Interval): Band {
  const left = clamp(toPx(track, startMs), 0, track.widthPx);
  const right = clamp(toPx(track, endMs), 0, track.widthPx);
  const widthPx = Math.max(right - left, LEAST_BAND_PX);
  const centre = (left + right) / 2;
  return { leftPx: clamp(centre - widthPx / 2, 0, track.widthPx - widthPx), widthPx };
}

/** What a pointer is on. "Ground" is where a new window can be drawn. */
export type TrackPart = 'start' | 'band' | 'end' | 'ground';

/**
 * What is under a pointer. The middle of the band stays free, so that even a narrow one can be moved; a band that fills
 * the track cannot be moved anywhere and counts as ground.
 */
export function partAt({ widthPx }: Track, band: Band, px: number): TrackPart {
  const [left, right] = [band.leftPx, band.leftPx + band.widthPx];
  const innerPx = clamp((band.widthPx - LEAST_BAND_PX) / 2, 0, GRAB_PX);
  if (px >= left - GRAB_PX && px < left + innerPx) return 'start';
  if (px > right - innerPx && px <= right + GRAB_PX) return 'end';
  const isInside = px >= left && px <= right && band.widthPx < widthPx;
  return isInside ? 'band' : 'ground';
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
