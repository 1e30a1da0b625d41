import { plainDay } from '../../time/plain-day.ts';
import type { FormatKind } from './number-format.ts';
import type { Cell } from './table.ts';

/** Where a workbook begins to count its days: 1900, or 1904 as the first Macintosh did (ECMA-376 part 1, section 18.17.4.1). */
export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;

/** The numbers of 1970-01-01. */
const IN_1900_SYSTEM = 25_569;
const IN_1904_SYSTEM = 24_107;

/** The number of a day that never was: Lotus 1-2-3 took 1900 for a leap year, and Excel after it. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31 from 1970-01-01, the last day of a spreadsheet. */
const LAST_DAY = 2_932_896;

/** Sums of fractions miss the whole day by less than this (a tenth of a millisecond). */
const NOISE = 1e-9;

/**
 * What a number shows in a cell of a day or a time, without any time zone: a day, the text of a time of day or of an
 * elapsed one ("09:30", "36:00:05"), or the number where it is out of the range of days.
 */
export function fromSerial(serial: number, kind: FormatKind, system: DateSystem): Cell {
  if (kind === 'number' || !(serial >= 0)) return serial;
  if (kind === 'time') return timeText(serial, system);
  const whole = Math.floor(serial + NOISE);
  if (system === 1904) return dayCell(whole - IN_1904_SYSTEM) ?? serial;
  if (whole === 0) return timeText(serial, system);
  if (whole === FALSE_LEAP_DAY) return '1900-02-29';
  const from1970 = whole - IN_1900_SYSTEM + (whole < FALSE_LEAP_DAY ? 1 : 0);
  return dayCell(from1970) ?? serial;
}

function dayCell(from1970: number): Cell {
  if (from1970 > LAST_DAY) return null;
  return { day: new Date(from1970 * DAY_MS).toISOString().slice(0, 10) };
}

/** A number of hundreds of years is a day of which only the time is shown. */
const MOST_ELAPSED_DAYS = 10_000;

function timeText(serial: number, system: DateSystem): string {
  const isOfDay = serial >= MOST_ELAPSED_DAYS || (system === 1904 && serial >= 1);
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
