import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(customParseFormat);

/** The digits of a date as they are written: a month of one digit or two, a year of two or four. */
export interface WrittenDay {
  year: string;
  month: string;
  day?: string | undefined;
}

/** Strict parsing costs 5 µs, and there are few days in which things happen: this many, 137 years, are kept. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string | null>();

/**
 * EDTF of a day, or of a month where no day is given; null when no calendar has it. Two digits of a year are 1969 to 2068,
 * as POSIX says of %y in strptime.
 */
export function readDay({ year, month, day }: WrittenDay): string | null {
  // Strict parsing asks that the day, written in the format again, is the text: leading zeros go first.
  const text = day === undefined ? `${year}-${+month}` : `${year}-${+month}-${+day}`;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const edtf = readAfresh(text, FORMATS[year.length]);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, edtf);
  return edtf;
}

/** By the digits of the year. */
const FORMATS: Record<number, string> = { 2: 'YY-M', 4: 'YYYY-M' };

function readAfresh(text: string, monthFormat: string | undefined): string | null {
  if (monthFormat === undefined) return null;
  const hasDay = text.lastIndexOf('-') > monthFormat.indexOf('-');
  const read = dayjs.utc(text, hasDay ? `${monthFormat}-D` : monthFormat, true);
  if (!read.isValid()) return null;
  return read.format(hasDay ? 'YYYY-MM-DD' : 'YYYY-MM');
}
