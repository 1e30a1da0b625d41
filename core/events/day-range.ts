import { DAY_MS } from '../time/calendar.ts';
import { certainEnds } from '../time/certain-ends.ts';
import { parseEdtf } from '../time/edtf.ts';
import { plainDay } from '../time/plain-day.ts';

/** A day of an open start and one of an open end: before and after any other. */
export const OPEN_START = -0x4000_0000;
export const OPEN_END = 0x4000_0000;
/** All days of an event without a date; later than any other. */
export const UNDATED = 0x7fff_ffff;

/**
 * Days from 1970-01-01. By startDay and endDay a date possibly lies in a range, by lastStartDay and firstEndDay it certainly
 * does (see `certainEnds`): the comparison is the same, and for precise days so are the numbers.
 *
 *     2016-05-19/2016-05-20    startDay 19 May, endDay 21 May    lastStartDay 19 May, firstEndDay 21 May
 *     2016-05                  startDay  1 May, endDay 1 June    lastStartDay 31 May, firstEndDay  2 May
 */
export interface DayRange {
  /** The first day that the date may mean. */
  startDay: number;
  /** The day after the last that it may mean. */
  endDay: number;
  /** The last day on which it can have begun; `OPEN_END` when it need not have begun at all. */
  lastStartDay: number;
  /** The day after the first on which it can have ended; `OPEN_START` when that may be any day. */
  firstEndDay: number;
}

const NO_DAYS: DayRange = {
  startDay: UNDATED,
  endDay: UNDATED,
  lastStartDay: UNDATED,
  firstEndDay: UNDATED,
};

/** The days that a date of an event may mean; what is no date is none. */
export function dayRangeOf(date: string | undefined): DayRange {
  if (date === undefined) return NO_DAYS;
  const day = plainDay(date);
  if (day !== null) {
    return { startDay: day, endDay: day + 1, lastStartDay: day, firstEndDay: day + 1 };
  }
  const parsed = parseEdtf(date);
  if (!parsed.ok) return NO_DAYS;
  const { lastStartMs, firstEndMs } = certainEnds(parsed.value);
  return {
    startDay: toDay(parsed.value.startMs),
    endDay: toDay(parsed.value.endMs),
    lastStartDay: toDay(lastStartMs),
    firstEndDay: toDay(firstEndMs),
  };
}

function toDay(ms: number): number {
  if (ms === -Infinity) return OPEN_START;
  return ms === Infinity ? OPEN_END : Math.floor(ms / DAY_MS);
}
