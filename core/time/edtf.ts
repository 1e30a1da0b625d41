import edtf, { parse, type EdtfNode } from 'edtf';
import { fail, ok, type Result } from '../result.ts';
import { isWithinDates, startOfDay, type Interval } from './calendar.ts';
import { seasonInterval } from './seasons.ts';

/** How exactly a source states a date, from finest to coarsest. */
export const DATE_PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A parsed EDTF date (ISO 8601-2, levels 0 and 1): every instant that it may mean, no more and no less.
 * A month-precise date spans its whole month. An open or unknown end is infinite.
 */
export interface EventDate extends Interval {
  /** The EDTF string as written. */
  text: string;
  /** The coarser precision of the two ends. */
  precision: DatePrecision;
  /** Written as an interval with a slash, even when both ends fall on one day. */
  isInterval: boolean;
  /** `2010/..` still goes on; `2010/` ends at a time nobody knows. */
  end: 'known' | 'open' | 'unknown';
  start: 'known' | 'open' | 'unknown';
  /** Qualified with ? or %. */
  isUncertain: boolean;
  /** Qualified with ~ or %. */
  isApproximate: boolean;
}

/** Why a date was refused: not EDTF at all, a form that no timeline can draw, or beyond the range of dates. */
export type DateProblem =
  | { code: 'date-not-edtf'; found: string }
  | { code: 'date-form-unsupported'; found: string; form: string }
  | { code: 'date-out-of-range'; found: string };

interface End extends Interval {
  precision: DatePrecision;
}

/** Parses an EDTF string. One-of and all-of sets and significant-digit years are refused by name. */
export function parseEdtf(text: string): Result<EventDate, DateProblem> {
  let node: EdtfNode;
  try {
    node = parse(text);
  } catch {
    return fail({ code: 'date-not-edtf', found: text });
  }
  const form = unsupportedForm(node, text);
  if (form !== null) return fail({ code: 'date-form-unsupported', found: text, form });
  const date = toEventDate(node, text);
  return isWithinDates(date) ? ok(date) : fail({ code: 'date-out-of-range', found: text });
}

function unsupportedForm(node: EdtfNode, text: string): string | null {
  if (node.type === 'Set') return 'one of a set';
  if (node.type === 'List') return 'all of a set';
  if (/S\d/.test(text)) return 'significant digits';
  return null;
}

function toEventDate(node: EdtfNode, text: string): EventDate {
  const parts = node.type === 'Interval' ? node.values : [node, node];
  const [first, last] = parts.map((part) =>
    part !== null && typeof part === 'object' ? part : null,
  );
  const from = first ? endOf(first) : null;
  const to = last ? endOf(last) : null;
  const ends = [from, to].filter((end) => end !== null);
  return {
    text,
    startMs: from?.startMs ?? -Infinity,
    endMs: to?.endMs ?? Infinity,
    precision: coarsest(ends.map((end) => end.precision)),
    isInterval: node.type === 'Interval',
    start: from ? 'known' : openOrUnknown(text.startsWith('..')),
    end: to ? 'known' : openOrUnknown(text.endsWith('..')),
    isUncertain: [node, first, last].some((part) => Boolean(part?.uncertain)),
    isApproximate: [node, first, last].some((part) => Boolean(part?.approximate)),
  };
}

function openOrUnknown(isOpen: boolean): 'open' | 'unknown' {
  return isOpen ? 'open' : 'unknown';
}

function coarsest(precisions: DatePrecision[]): DatePrecision {
  const rank = Math.max(0, ...precisions.map((precision) => DATE_PRECISIONS.indexOf(precision)));
  return DATE_PRECISIONS[rank] ?? 'day';
}

/** Bounds of a date that is no interval. The time of day and its zone are dropped: the day is the one written. */
function endOf(node: EdtfNode): End {
  const [year = 0, month, day] = node.values as number[];
  if (node.type === 'Season') return { ...seasonInterval(year, month ?? 0), precision: 'season' };
  if (node.type === 'Decade') return years(year * 10, 10, 'decade');
  if (node.type === 'Century') return years(year * 100, 100, 'century');
  if (node.unspecified) return unspecifiedEnd(node);
  if (month === undefined) return years(year, 1, 'year');
  if (day === undefined) {
    return {
      startMs: startOfDay(year, month),
      endMs: startOfDay(year, month + 1),
      precision: 'month',
    };
  }
  return {
    startMs: startOfDay(year, month, day),
    endMs: startOfDay(year, month, day + 1),
    precision: 'day',
  };
}

function years(first: number, count: number, precision: DatePrecision): End {
  return { startMs: startOfDay(first), endMs: startOfDay(first + count), precision };
}

/** A date with X digits: the library knows its bounds; the mask tells which digits are missing. */
function unspecifiedEnd(node: EdtfNode): End {
  const { min, max } = edtf(node);
  const mask = node.unspecified ?? 0;
  return { startMs: min, endMs: (max ?? Infinity) + 1, precision: maskPrecision(mask) };
}

/** Digits of the mask, high to low: day 192, month 48, then the year's tens 4, hundreds 2 and thousands 1. */
function maskPrecision(mask: number): DatePrecision {
  if (mask & 0b0111) return 'century';
  if (mask & 0b1000) return 'decade';
  return mask & 48 ? 'year' : 'month';
}
