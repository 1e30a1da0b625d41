import { startOfDay } from './calendar.ts';
import type { DateEnd } from './edtf.ts';

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The two ends of `2016-05-19`, `2016-05`, `2016`, or of an interval between two such dates: what most data sets are
 * made of, read a hundred times faster than by the library. Null for anything else, right or wrong; the library decides
 * on that. A date that is no interval is both ends.
 */
export function plainEnds(text: string): [from: DateEnd, to: DateEnd] | null {
  const slash = text.indexOf('/');
  const from = plainEnd(slash < 0 ? text : text.slice(0, slash));
  const to = slash < 0 ? from : plainEnd(text.slice(slash + 1));
  return from && to && [from, to];
}

/** There are few days in which things happen: this many are kept. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, DateEnd | null>();

function plainEnd(text: string): DateEnd | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const end = readEnd(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, end);
  return end;
}

function readEnd(text: string): DateEnd | null {
  const parts = PLAIN.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null) return null;
  if (month === undefined || month === null)
    return toEnd(text, 'year', startOfDay(year), startOfDay(year + 1));
  if (month < 1 || month > 12) return null;
  const first = startOfDay(year, month - 1);
  const next = startOfDay(year, month);
  if (day === undefined || day === null) return toEnd(text, 'month', first, next);
  const startMs = startOfDay(year, month - 1, day);
  if (day < 1 || startMs >= next) return null;
  return toEnd(text, 'day', startMs, startOfDay(year, month - 1, day + 1));
}

function toEnd(
  text: string,
  precision: DateEnd['precision'],
  startMs: number,
  endMs: number,
): DateEnd {
  return {
    startMs,
    endMs,
    text,
    precision,
    season: null,
    isUncertain: false,
    isApproximate: false,
  };
}
