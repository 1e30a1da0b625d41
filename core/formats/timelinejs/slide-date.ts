import { parseEdtf } from '../../time/edtf.ts';
import { edtfWords } from '../../time/edtf-words.ts';
import {
  calendarEnds,
  edtfOf,
  joinEnds,
  type CalendarDate,
  type CalendarEnds,
} from '../drafts/calendar-ends.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import { isJsonObject, type JsonObject } from '../drafts/json-value.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../schema-findings.ts';

/** What the two dates of a slide say: an EDTF date, nothing, or something that is no date. */
export interface SlideDateRead {
  date?: string;
  problem?: Pick<Problem, 'code' | 'found' | 'reason'>;
}

/** Reads the two dates of a slide; the time of day is no part of what is read. */
export function readSlideDate(
  start: JsonValue | undefined,
  end: JsonValue | undefined,
): SlideDateRead {
  const found = quote(end === undefined || isEmpty(end) ? start : [start, end]);
  const [from, to] = [readCalendarDate(start), readCalendarDate(end)];
  if (from === null || to === null) return { problem: { code: 'date-unreadable', found } };
  const date = joinEnds(from, to);
  if (date === undefined) return {};
  const parsed = parseEdtf(date);
  if (parsed.ok) return { date };
  switch (parsed.error.code) {
    case 'date-ends-before-start':
      return { problem: { code: 'date-reversed', found } };
    case 'date-out-of-range':
      return {
        problem: {
          code: 'date-unreadable',
          found,
          reason: { say: 'beyond-all-years' },
        },
      };
    default:
      return { problem: { code: 'date-unreadable', found } };
  }
}

/** EDTF, perhaps of no day that there is; undefined where nothing is said, null where it is no date. */
function readCalendarDate(value: JsonValue | undefined): string | null | undefined {
  if (value === undefined || isEmpty(value)) return undefined;
  if (!isJsonObject(value)) return null;
  const [year, month, day] = [value['year'], value['month'], value['day']].map(readNumber);
  // A day without its month is no date, and a month without its year is none.
  if (typeof year !== 'number' || month === null || day === null) return null;
  if (day !== undefined && month === undefined) return null;
  return edtfOf({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
}

/** A whole number, as a number or as text; undefined for an empty text, null for anything else. */
function readNumber(value: JsonValue | undefined): number | null | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '') return undefined;
  return /^[-+]?\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Spreadsheets give dates in which each part is empty. */
function isEmpty(value: JsonValue): boolean {
  if (value === null || value === '') return true;
  return isJsonObject(value) && Object.values(value).every((part) => part === '' || part === null);
}

/** Whether a date of a slide says more than year, month and day. */
export function saysMore(value: JsonValue): boolean {
  if (isEmpty(value)) return false;
  if (!isJsonObject(value)) return true;
  return Object.entries(value).some(
    ([name, part]) => !['year', 'month', 'day'].includes(name) && part !== '' && part !== null,
  );
}

/**
 * The dates of a slide for an EDTF date; they are followed by words where they cannot say it. Empty where no end is known:
 * there can be no such slide. An open start is left out, since a slide has to start.
 */
export function writeSlideDate(edtf: string | undefined): JsonObject {
  const ends = edtf === undefined ? null : calendarEnds(edtf);
  if (!ends || edtf === undefined) return {};
  const dates = toDates(ends);
  const isExact = readSlideDate(dates['start_date'], dates['end_date']).date === edtf;
  return isExact ? dates : { ...dates, display_date: edtfWords(edtf, 'en') };
}

function toDates({ start, end }: CalendarEnds): JsonObject {
  const first = start ?? end;
  return {
    ...(first && { start_date: toDate(first) }),
    ...(start && end && { end_date: toDate(end) }),
  };
}

function toDate(date: CalendarDate): JsonObject {
  return { ...date };
}

/** The dates of a slide as our writer would write them, numbers as numbers: to be compared with what it writes. */
export function plainDates(slide: JsonObject): JsonObject {
  const dates = ['start_date', 'end_date'].flatMap((name): [string, JsonValue][] => {
    const value = slide[name];
    if (value === undefined || isEmpty(value)) return [];
    return [[name, isJsonObject(value) ? toNumbers(value) : value]];
  });
  const words = slide['display_date'];
  return {
    ...Object.fromEntries(dates),
    ...(words !== undefined && words !== '' && { display_date: words }),
  };
}

function toNumbers(date: JsonObject): JsonObject {
  const parts = Object.entries(date).flatMap(([name, part]): [string, JsonValue][] => {
    if (part === '' || part === null) return [];
    return [[name, readNumber(part) ?? part]];
  });
  return Object.fromEntries(parts);
}
