import ICAL from 'ical.js';
import { DAY_MS, type EpochMs } from '../../time/calendar.ts';
import { plainDay } from '../../time/plain-day.ts';
import type { ContentLine } from './content-line.ts';

/** A day or a time of day as a calendar has it: what a clock on the wall of its zone shows. */
export interface Moment {
  /** The wall clock, read as if it were UTC. */
  wallMs: EpochMs;
  /** A day as a whole. */
  isDay: boolean;
  /** TZID; "UTC" for a time that ends in Z; undefined for a floating time and for a day. */
  zone: string | undefined;
}

/** The zone of a time that ends in Z. */
export const UTC = 'UTC';

const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d*)?)?(Z)?)?$/i;

/**
 * Reads a DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5), whichever it is: many calendars leave out VALUE=DATE. 24:00 is
 * the start of the next day. Undefined for a day that no calendar has.
 */
export function parseMoment(value: string, zone?: string): Moment | undefined {
  const [, year, month, date, hour, minute, second = '0', z] = MOMENT.exec(value.trim()) ?? [];
  const day = plainDay(`${year}-${month}-${date}`);
  if (day === null) return undefined;
  if (hour === undefined) return { wallMs: day * DAY_MS, isDay: true, zone: undefined };
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (seconds > DAY_MS / 1000 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return { wallMs: day * DAY_MS + seconds * 1000, isDay: false, zone: z ? UTC : zone };
}

/** The moment that a property holds, in the zone that it names. */
export function momentOf({ value, params }: ContentLine): Moment | undefined {
  return parseMoment(value, params.get('TZID') || undefined);
}

/** Longest duration that is taken for one: 10,000 years, which is all the dates a calendar can name. */
const MAX_DURATION_MS = 10_000 * 366 * DAY_MS;

/** Reads a DURATION (RFC 5545, 3.3.6) that does not run backwards; undefined when it is none. */
export function parseDuration(value: string): number | undefined {
  const text = value.trim().toUpperCase();
  if (!/^\+?P[\dTWDHMS]+$/.test(text)) return undefined;
  try {
    const ms = ICAL.Duration.fromString(text).toSeconds() * 1000;
    return ms <= MAX_DURATION_MS ? ms : undefined;
  } catch {
    return undefined;
  }
}

const FIRST_MS = -62_167_219_200_000; // 0000-01-01
const LAST_MS = 253_402_300_800_000; // after 9999-12-31

/** Whether a day can be written with four digits for its year. */
export function hasFourDigits(ms: EpochMs): boolean {
  return ms >= FIRST_MS && ms < LAST_MS;
}

/** The day of a moment as YYYY-MM-DD; its year has four digits. */
export function dayText(ms: EpochMs): string {
  return new Date(ms).toISOString().slice(0, 10);
}
