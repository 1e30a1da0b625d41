/** Milliseconds since 1970-01-01T00:00 UTC. Every calendar day of this project is the UTC day of that name. */
export type EpochMs = number;

/** Length of a calendar day; UTC days have no summer time. */
export const DAY_MS = 86_400_000;

/** The furthest instant a JavaScript date can hold, ECMA-262 section 21.4.1.1. */
const LAST_INSTANT_MS = 8.64e15;

/**
 * The first instant of a calendar day. Month is 0 to 11, day from 1; overflow carries on as in `Date.UTC`.
 * Unlike `Date.UTC`, years 0 to 99 are meant as written. NaN when the day is out of the range of dates.
 */
export function startOfDay(year: number, month = 0, day = 1): EpochMs {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** A span of time: `startMs` belongs to it, `endMs` is the first instant after it. An open end is infinite. */
export interface Interval {
  startMs: EpochMs;
  endMs: EpochMs;
}

/** Whether two half-open intervals share an instant. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs;
}

/** Whether both ends can be shown as dates; an infinite end counts as showable. */
export function isWithinDates({ startMs, endMs }: Interval): boolean {
  return isShowable(startMs) && isShowable(endMs) && startMs < endMs;
}

function isShowable(ms: EpochMs): boolean {
  return Math.abs(ms) <= LAST_INSTANT_MS || Math.abs(ms) === Infinity;
}
