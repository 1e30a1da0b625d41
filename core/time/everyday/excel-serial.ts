import { DAY_MS, startOfDay } from '../calendar.ts';

/** How a workbook counts its days: from 1 January 1900 as day 1, or from 1 January 1904 as day 0 (ECMA-376 18.17.4.1). */
export type SerialSystem = '1900' | '1904';

/** The last day that Excel knows, 9999-12-31. */
const LAST_DAY_MS = startOfDay(9999, 11, 31);

/** Excel counts 29 February 1900, which never was, as day 60: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year */
export const FALSE_LEAP_DAY = 60;

/**
 * The day of a serial number of Excel, as Excel shows it: 42509 is 2016-05-19 in the 1900 system. A fraction is a time of
 * day and dropped. Null for what is no day: 0 and 60 of the 1900 system, negative numbers, days after 9999.
 */
export function dayOfSerial(serial: number, system: SerialSystem): string | null {
  const day = Math.floor(serial);
  const ms = system === '1904' ? startOfDay(1904) + day * DAY_MS : msOf1900(day);
  // What is no number is in no range.
  if (!(day >= 0 && ms <= LAST_DAY_MS)) return null;
  return new Date(ms).toISOString().slice(0, 10);
}

function msOf1900(day: number): number {
  if (day === 0 || day === FALSE_LEAP_DAY) return NaN;
  const counted = day > FALSE_LEAP_DAY ? day - 1 : day;
  return startOfDay(1900) + (counted - 1) * DAY_MS;
}

/** Five digits, and a time of day: 1927 to 2173 in the 1900 system. Fewer digits are years and other numbers. */
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/;

/** The day of a serial number in a text; null when the text is none. */
export function readSerial(text: string, system: SerialSystem): string | null {
  return SERIAL.test(text) ? dayOfSerial(Number(text), system) : null;
}
