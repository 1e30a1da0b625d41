import { parseEdtf } from '../../time/edtf.ts';
import { calendarEnds, edtfOf, joinEnds, type CalendarDate } from '../drafts/calendar-ends.ts';
import type { JsonValue } from '../drafts/event-draft.ts';
import type { JsonObject } from '../drafts/json-value.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../schema-findings.ts';
import { textOf } from './ld-values.ts';

/** What start and end of an event say: an EDTF date, nothing, or something that is no date. */
export interface IsoDateRead {
  date?: string;
  problem?: Pick<Problem, 'code' | 'found' | 'reason'>;
}

const TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d?.*$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T.*)?$/;
/** ISO 8601 writes a year beyond four digits with its sign. */
const LONG_YEAR = /^([+-])(0\d{3}|\d{5,})$/;

/** Reads `startDate` and `endDate`. The day is the one written: no time zone moves it. */
export function readIsoDates(
  start: JsonValue | undefined,
  end: JsonValue | undefined,
): IsoDateRead {
  const [from, to] = [textOf(start), textOf(end)];
  const date = joinEnds(toEdtf(from), toEdtf(to));
  if (date === undefined) return {};
  const parsed = parseEdtf(date);
  if (parsed.ok) return { date };
  const isReversed = parsed.error.code === 'date-ends-before-start';
  return {
    problem: {
      code: isReversed ? 'date-reversed' : 'date-unreadable',
      found: quote([from, to].filter(Boolean).join(' – ')),
    },
  };
}

function toEdtf(text: string): string | undefined {
  if (text === '') return undefined;
  const [, sign, digits] = LONG_YEAR.exec(text) ?? [];
  if (digits !== undefined) return edtfOf({ year: Number(digits) * (sign === '-' ? -1 : 1) });
  return text.replace(TIME, '$1').replace(BASIC, '$1-$2-$3');
}

/** Whether a member says more than a day: a time, or more than a text. */
export function hasTime(value: JsonValue | undefined): boolean {
  return TIME.test(textOf(value)) || /T/.test(textOf(value));
}

/** Start and end for an EDTF date, as closely as ISO 8601 can say it; empty where neither is known. */
export function writeIsoDates(edtf: string | undefined): JsonObject {
  const ends = edtf === undefined ? null : calendarEnds(edtf);
  return {
    ...(ends?.start && { startDate: toIso(ends.start) }),
    ...(ends?.end && { endDate: toIso(ends.end) }),
  };
}

/** A day or month of a year beyond four digits is written as its year. */
function toIso(date: CalendarDate): string {
  if (Math.abs(date.year) <= 9999) return edtfOf(date);
  return `${date.year < 0 ? '-' : '+'}${String(Math.abs(date.year)).padStart(6, '0')}`;
}
