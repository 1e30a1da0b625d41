import { DAY_MS } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { plainDay } from '../time/plain-day.ts';

/** First day of a date that has an open start, and day after the last of one that has an open end. */
export const OPEN_START = -0x4000_0000;
export const OPEN_END = 0x4000_0000;
/** Both days of an event without a date; later than any other. */
export const UNDATED = 0x7fff_ffff;

/** Days from 1970-01-01: the first that a date may mean, and the one after the last. */
export interface DayRange {
  startDay: number;
  endDay: number;
}

/** The days that a date of an event may mean; what is no date is none. */
export function dayRangeOf(date: string | undefined): DayRange {
  if (date === undefined) return { startDay: UNDATED, endDay: UNDATED };
  const day = plainDay(date);
  if (day !== null) return { startDay: day, endDay: day + 1 };
  const parsed = parseEdtf(date);
  if (!parsed.ok) return { startDay: UNDATED, endDay: UNDATED };
  return { startDay: toDay(parsed.value.startMs), endDay: toDay(parsed.value.endMs) };
}

function toDay(ms: number): number {
  if (ms === -Infinity) return OPEN_START;
  return ms === Infinity ? OPEN_END : Math.floor(ms / DAY_MS);
}
