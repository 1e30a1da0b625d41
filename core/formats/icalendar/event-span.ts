import { DAY_MS, type EpochMs } from '../../time/calendar.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { CalendarDays } from './calendar-days.ts';
import type { Fact } from '../fact.ts';
import type { ContentLine } from './content-line.ts';
import { hasFourDigits, momentOf, parseDuration, type Moment } from './moment.ts';
import { quoteFact } from './quote-fact.ts';
import type { Zones } from './zones.ts';

/** When an event is: from its start on the wall clock of its own zone, for so long. */
export interface EventSpan {
  start: Moment;
  /** Not negative; 0 where the event has no length. */
  lengthMs: number;
}

/** Why an event has no span; an event that ends before it starts is told apart from one that cannot be read. */
export interface SpanProblem {
  code: 'calendar-syntax' | 'date-reversed';
  property: ContentLine;
  reason?: Fact;
}

function malformed(property: ContentLine, reason: Fact): { ok: false; error: SpanProblem } {
  return fail({ code: 'calendar-syntax', property, reason });
}

/** The properties that say when an event is. */
export interface SpanProperties {
  start: ContentLine;
  end?: ContentLine | undefined;
  duration?: ContentLine | undefined;
}

/**
 * Reads the span of an event. A day without an end is that day, a time without one has no length (RFC 5545, 3.6.1). The
 * end counts in the zone of the start when either is in UTC; of two places, as of a flight, each has its own clock.
 */
export function readSpan(
  { start, end, duration }: SpanProperties,
  zones: Zones,
): Result<EventSpan, SpanProblem> {
  const from = momentOf(start);
  if (!from) return malformed(start, quoteFact('is-no-date', start.value));
  let lengthMs = from.isDay ? DAY_MS : 0;
  if (end) {
    const to = momentOf(end);
    if (!to) return malformed(end, quoteFact('is-no-date', end.value));
    const isOfPlaces = from.zone !== 'UTC' && to.zone !== 'UTC';
    lengthMs = (isOfPlaces ? to.wallMs : zones.wallIn(from, to)) - from.wallMs;
    // An end in another zone may show an earlier time; a day that ends where it starts is meant as that day.
    if (lengthMs < 0 && from.zone === to.zone)
      return fail({ code: 'date-reversed', property: end });
    lengthMs = Math.max(lengthMs, 0);
  } else if (duration) {
    const found = parseDuration(duration.value);
    if (found === undefined)
      return malformed(duration, quoteFact('is-no-duration', duration.value));
    lengthMs = found;
  }
  if (!hasFourDigits(from.wallMs + lengthMs))
    return malformed(end ?? duration ?? start, { say: 'beyond-year-9999' });
  return ok({ start: from, lengthMs });
}

/**
 * The days of an event. Its end is the first instant after it, so midnight belongs to the day before; an event without
 * length is on its day.
 *
 *     DTSTART 16 May   DTEND 19 May             16 to 18 May
 *     DTSTART 16 May 20:00   DTEND 17 May 0:00  16 May
 */
export function toDays({ start, lengthMs }: EventSpan): CalendarDays {
  const first = toDayNumber(start.wallMs);
  const last = toDayNumber(Math.max(start.wallMs, start.wallMs + lengthMs - 1));
  return { startMs: first * DAY_MS, endMs: (last + 1) * DAY_MS };
}

/** The day of an instant of the wall clock, as a number. */
export function toDayNumber(ms: EpochMs): number {
  return Math.floor(ms / DAY_MS);
}
