import { DAY_MS } from '#core/time/calendar.ts';
import { toPx, type Track } from './track.ts';

/** Height that the fullest bin reaches. */
export const BARS_PX = 36;

/** Least heights of a bin that at least one event is sure to be in, and of one that something may lie in. */
const LEAST_PX = { sure: 2, maybe: 1 };

/** What bars are drawn from: `bins[at]` reaches from day `edges[at]` to the day before `edges[at + 1]`. */
export interface Bars {
  edges: Int32Array;
  bins: Float32Array;
  /** The count that reaches the full height. */
  peak: number;
}

/** The outline of bars without gaps, as an SVG path that stands on the lower edge of a box of `BARS_PX`. */
export function barsPath(track: Track, { edges, bins, peak }: Bars): string {
  const xAt = (at: number) => round(toPx(track, (edges[at] ?? 0) * DAY_MS));
  const steps = Array.from(bins, (bin, at) => `V${topOf(bin, peak)}H${xAt(at + 1)}`);
  return `M${xAt(0)} ${BARS_PX}${steps.join('')}V${BARS_PX}Z`;
}

function topOf(bin: number, peak: number): number {
  if (bin <= 0) return BARS_PX;
  const least = bin < 1 ? LEAST_PX.maybe : LEAST_PX.sure;
  return round(BARS_PX - Math.max(least, (bin / peak) * BARS_PX));
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
