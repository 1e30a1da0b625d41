import { parse, type EdtfNode } from 'edtf';
import { fail, ok, type Result } from '../result.ts';
import { isWithinDates, type Interval } from './calendar.ts';
import { coarsest, type DatePrecision } from './date-precision.ts';
import { plainEnds } from './plain-date.ts';
import { boundsOf, isNoDay, unsupportedForm, type UnsupportedForm } from './edtf-bounds.ts';

/** One end of a date: every instant that it may mean, no more and no less. */
export interface DateEnd extends Interval {
  /** As written, qualifiers included. */
  text: string;
  precision: DatePrecision;
  /** Code of the season or other part of the year, 21 to 41; null when it is none. */
  season: number | null;
  /** Qualified with ? or %. */
  isUncertain: boolean;
  /** Qualified with ~ or %. */
  isApproximate: boolean;
}

/**
 * A parsed EDTF date (ISO 8601-2, levels 0 and 1, and those of level 2 that a timeline can draw). A month-precise date
 * spans its whole month. An open or unknown end is infinite. Its precision is the coarser one of its two ends.
 */
export interface EventDate extends DateEnd {
  /** Written as an interval with a slash, even when both ends fall on one day. */
  isInterval: boolean;
  /** `2010/..` still goes on; `2010/` ends at a time nobody knows. */
  end: 'known' | 'open' | 'unknown';
  start: 'known' | 'open' | 'unknown';
  /** The two ends by themselves, null where not known; the same for a date that is no interval. */
  ends: [from: DateEnd | null, to: DateEnd | null];
}

/**
 * Why a date was refused: not EDTF at all, a form that no timeline can draw, an interval that ends before it starts, or
 * beyond the range of dates.
 */
export type DateProblem =
  | { code: 'date-not-edtf'; found: string }
  | { code: 'date-form-unsupported'; found: string; form: UnsupportedForm }
  | { code: 'date-ends-before-start'; found: string }
  | { code: 'date-out-of-range'; found: string };

/** Library level 3 is its name for uncertain seasons and for intervals between seasons. */
const LEVEL = 3;

/** A parse costs the library 0.1 ms, and the dates of a large data set repeat: this many are kept. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, Result<EventDate, DateProblem>>();

/** Parses an EDTF string. Sets, significant digits and the like are refused by name. Treat the answer as read-only. */
export function parseEdtf(text: string): Result<EventDate, DateProblem> {
  return remembered.get(text) ?? parseAfresh(text);
}

function parseAfresh(text: string): Result<EventDate, DateProblem> {
  const plain = plainEnds(text);
  // Intervals hardly repeat; their ends do, and are remembered by themselves.
  if (plain && plain[0] !== plain[1]) return checkDate(toEventDate(text, plain, true));
  const date = plain
    ? checkDate(toEventDate(text, plain, text.includes('/')))
    : parseByLibrary(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, date);
  return date;
}

/** Parses any EDTF string by the library alone. */
export function parseByLibrary(text: string): Result<EventDate, DateProblem> {
  let node: EdtfNode;
  try {
    node = parse(text, { level: LEVEL });
  } catch {
    return fail({ code: 'date-not-edtf', found: text });
  }
  if (isNoDay(node)) return fail({ code: 'date-not-edtf', found: text });
  const form = unsupportedForm(node, text);
  if (form !== null) return fail({ code: 'date-form-unsupported', found: text, form });
  const isInterval = node.type === 'Interval';
  const parts = isInterval ? node.values : [node];
  const texts = isInterval ? text.split('/') : [text];
  const [from = null, to = from] = parts.map((part, at) => toDateEnd(part, texts[at] ?? ''));
  return checkDate(toEventDate(text, [from, to], isInterval));
}

function checkDate(date: EventDate): Result<EventDate, DateProblem> {
  const found = date.text;
  if (date.startMs >= date.endMs) return fail({ code: 'date-ends-before-start', found });
  return isWithinDates(date) ? ok(date) : fail({ code: 'date-out-of-range', found });
}

function toEventDate(text: string, [from, to]: EventDate['ends'], isInterval: boolean): EventDate {
  const ends = [from, to].filter((end) => end !== null);
  return {
    text,
    startMs: from?.startMs ?? -Infinity,
    endMs: to?.endMs ?? Infinity,
    precision: coarsest(ends.map((end) => end.precision)),
    season: from?.season ?? null,
    isInterval,
    start: from ? 'known' : openOrUnknown(text.startsWith('..')),
    end: to ? 'known' : openOrUnknown(text.endsWith('..')),
    isUncertain: ends.some((end) => end.isUncertain),
    isApproximate: ends.some((end) => end.isApproximate),
    ends: [from, to],
  };
}

/** The library gives an open end as Infinity and an unknown one as null. */
function toDateEnd(part: EdtfNode['values'][number], text: string): DateEnd | null {
  if (typeof part !== 'object' || part === null) return null;
  return {
    ...boundsOf(part),
    text,
    season: part.type === 'Season' ? Number(part.values[1]) : null,
    isUncertain: Boolean(part.uncertain),
    isApproximate: Boolean(part.approximate),
  };
}

function openOrUnknown(isOpen: boolean): 'open' | 'unknown' {
  return isOpen ? 'open' : 'unknown';
}
