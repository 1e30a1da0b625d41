import { DAY_MS, type EpochMs } from './calendar.ts';
import type { DateEnd, EventDate } from './edtf.ts';

/** What a date leaves no doubt about, by whole days. Infinite where it says nothing, or where an end is open. */
export interface CertainEnds {
  /** The first instant of the last day on which it can have begun; +Infinity when it need not have begun at all. */
  lastStartMs: EpochMs;
  /** The first instant after the first day on which it can have ended; -Infinity when that may be any day. */
  firstEndMs: EpochMs;
}

/**
 * The day by which what a date tells of has begun whatever the truth is, and the one that it has then lasted to.
 *
 *     it begins in [s1, s2] and ends in [e1, e2], not before it began
 *
 *     2016-05            s1 = e1 = 1 May, s2 = e2 = 31 May: a day or a stretch somewhere in May
 *     2016-04/2016-06    s2 = 30 April, e1 = 1 June: May is in it, whichever days are meant
 *     2016-05/..         e1 = infinite: it goes on (ISO 8601-2, open end)
 *     2016-05/           e1 = 1 May: it ends at a time that nobody knows, but not before it began
 *
 * `EventDate` has s1 and e2, so that it possibly lies in a range [f, t] when s1 <= t and e2 >= f. It certainly does when
 * s2 <= t and e1 >= f. An end that its source doubts (`?`, `~`, `%`: ISO 8601-2, qualification) may lie anywhere; such a date
 * is in no range for certain, but for what its other end tells of an interval.
 */
export function certainEnds({ ends, start, end }: EventDate): CertainEnds {
  const firm = ends.filter((one) => one !== null && !isDoubted(one)) as DateEnd[];
  const lasts = firm.map(({ endMs }) => endMs - DAY_MS);
  const firsts = firm.map(({ startMs }) => startMs + DAY_MS);
  return {
    lastStartMs: start === 'open' ? -Infinity : Math.min(...lasts),
    firstEndMs: end === 'open' ? Infinity : Math.max(...firsts),
  };
}

function isDoubted({ isUncertain, isApproximate }: DateEnd): boolean {
  return isUncertain || isApproximate;
}
