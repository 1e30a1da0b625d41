import { DAY_MS, type EpochMs } from '../../time/calendar.ts';
import { parseEdtf, type EventDate } from '../../time/edtf.ts';
import { dayText, hasFourDigits } from './moment.ts';

/** Days on which a date is shown in a calendar: `endMs` is the first instant after them. */
export interface CalendarDays {
  startMs: EpochMs;
  endMs: EpochMs;
}

/**
 * The days that stand for a date: all that it may mean; of an open or unknown end nothing, so that "2010/.." is the year
 * 2010. Null where none of them has a year of four digits, which is all that a calendar can write.
 */
export function toCalendarDays({ ends: [from, to] }: EventDate): CalendarDays | null {
  const [first, last] = [from ?? to, to ?? from];
  if (!first || !last) return null;
  const endMs = Math.min(last.endMs, LAST_END_MS);
  const { startMs } = first;
  return hasFourDigits(startMs) && startMs < endMs ? { startMs, endMs } : null;
}

/** The exclusive end of an event is a day as well: none is later than 9999-12-31. */
const LAST_END_MS = Date.UTC(9999, 11, 31);

/** Whether a date stands for just these days: nobody has moved the event since. */
export function standsFor(edtf: string, { startMs, endMs }: CalendarDays): boolean {
  const date = parseEdtf(edtf);
  const days = date.ok ? toCalendarDays(date.value) : null;
  return days !== null && days.startMs === startMs && days.endMs === endMs;
}

/** Days as EDTF: a day, or an interval of days. */
export function toDateText({ startMs, endMs }: CalendarDays): string {
  const [first, last] = [dayText(startMs), dayText(endMs - DAY_MS)];
  return first === last ? first : `${first}/${last}`;
}
