import {
  dayOfSerial,
  FALSE_LEAP_DAY,
  type SerialSystem,
} from '../../time/everyday/excel-serial.ts';
import { plainDay } from '../../time/plain-day.ts';
import type { FormatKind } from './number-format.ts';
import type { Cell } from './table.ts';

const DAY_SECONDS = 86_400;

/** The number of 1970-01-01 in the 1900 system. */
const IN_1900_SYSTEM = 25_569;

/** Sums of fractions miss the whole day by less than this (a tenth of a millisecond). */
const NOISE = 1e-9;

/**
 * What a number shows in a cell of a day or a time, without any time zone: a day, or the month or year that a format shows
 * alone; the text of a time of day or of an elapsed one ("09:30", "36:00:05"); or the number where it is out of the range of
 * days.
 */
export function fromSerial(serial: number, kind: FormatKind, system: SerialSystem): Cell {
  if (kind === 'number' || !(serial >= 0)) return serial;
  const whole = Math.floor(serial + NOISE);
  const isTime = kind === 'time' || (system === '1900' && whole === 0);
  if (isTime) return timeText(serial, system);
  if (system === '1900' && whole === FALSE_LEAP_DAY) return '1900-02-29';
  const day = dayOfSerial(whole, system);
  return day === null ? serial : { day: asShown(day, kind) };
}

/** A month is stored as its first day, and so is a year; any other day is one that somebody meant, whatever is shown of it. */
function asShown(day: string, kind: FormatKind): string {
  if (kind === 'year' && day.endsWith('-01-01')) return day.slice(0, -6);
  return kind === 'month' && day.endsWith('-01') ? day.slice(0, -3) : day;
}

/** A number of hundreds of years is a day of which only the time is shown. */
const MOST_ELAPSED_DAYS = 10_000;

function timeText(serial: number, system: SerialSystem): string {
  const isOfDay = serial >= MOST_ELAPSED_DAYS || (system === '1904' && serial >= 1);
  const seconds = Math.round((isOfDay ? serial % 1 : serial) * DAY_SECONDS);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return (seconds % 60 === 0 ? parts.slice(0, 2) : parts).join(':');
}

/**
 * The number of a day (YYYY-MM-DD) in the 1900 system; null for what is no day, and for days before 1900-03-01, on which
 * programs do not agree.
 */
export function toSerial(day: string): number | null {
  const from1970 = plainDay(day);
  if (from1970 === null) return null;
  const serial = from1970 + IN_1900_SYSTEM;
  return serial > FALSE_LEAP_DAY ? serial : null;
}
