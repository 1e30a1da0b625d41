import { fail, ok, type Result } from '../../result.ts';
import type { DateFields, DateToken } from './date-piece.ts';
import type { TokenKind } from './date-words.ts';
import type { EverydayFault } from './everyday-problem.ts';
import { readDay } from './read-day.ts';

/** How sure and exact a date is. */
export interface Qualifiers {
  isAbout: boolean;
  /** In some part of it only: early, mid, late. */
  isWithin: boolean;
  isUncertain: boolean;
}

/** One end of a range, or a date by itself; fields that only the other end has are missing until it lends them. */
export interface DateSide extends DateFields, Qualifiers {
  /** As it stands there. */
  text: string;
  /** What its fields were read from: "number month year". */
  shape: string;
}

/** Which pieces make a date, in their order; whatever else stands together is no date that anybody writes. */
const SHAPES = new Set([
  'day',
  'number month year',
  'month number year',
  'year month number',
  'year number month',
  'number month number',
  'month year',
  'year month',
  'year',
  'part year',
  'year part',
  'decade',
  'pair year',
  'year pair',
  'number month',
  'month number',
  'pair',
  'month',
  'number',
  'number year',
  'part',
]);

/** Reads what stands on one side of a dash, or the whole text where there is none. */
export function readSide(tokens: DateToken[], text: string): Result<DateSide, EverydayFault> {
  const [first, last] = [tokens.at(0), tokens.at(-1)];
  const part = first && last ? text.slice(first.at, last.end) : text;
  const dated = tokens.filter((token) => !isQualifier(token));
  const shape = dated.map(({ kind }) => kind).join(' ');
  if (!SHAPES.has(shape)) return fail({ code: 'not-understood', part });
  const fields: DateFields = {};
  for (const { kind: _kind, at: _at, end: _end, ...found } of dated) Object.assign(fields, found);
  if (shape === 'number month number') splitDayAndYear(fields, dated);
  return ok({
    ...fields,
    ...readQualifiers(tokens),
    text: part,
    shape,
  });
}

const QUALIFIERS = new Set<string>(['about', 'within', 'perhaps', 'query']);

/** Whether a piece says how sure or exact a date is. */
export function isQualifier({ kind }: Pick<DateToken, 'kind'>): boolean {
  return QUALIFIERS.has(kind);
}

/** What some pieces say of how sure and exact a date is. */
export function readQualifiers(tokens: DateToken[]): Qualifiers {
  const has = (kind: TokenKind) => tokens.some((token) => token.kind === kind);
  return {
    isAbout: has('about'),
    isWithin: has('within'),
    isUncertain: has('perhaps') || has('query'),
  };
}

/** 19 May 16: the last number is the year, and where it has but one digit, no year that is read. */
function splitDayAndYear(fields: DateFields, [day, , year]: DateToken[]): void {
  fields.day = day?.day ?? '';
  fields.year = year?.day ?? '';
}

/** EDTF of one side without qualifiers. */
export function writeSide(side: DateSide): Result<string, EverydayFault> {
  const { year, month, day, part, decade, text } = side;
  if (decade !== undefined) return ok(decade);
  if (year === undefined) return fail({ code: 'no-year', part: text });
  if (month === undefined) {
    if (day !== undefined) return fail({ code: 'not-understood', part: text });
    if (year.length !== 4) return fail({ code: 'not-understood', part: text });
    return ok(part === undefined ? year : `${year}-${part}`);
  }
  const read = readDay({ year, month, day });
  return read === null ? fail({ code: 'no-such-day', part: nameDay(side) }) : ok(read);
}

/** The day as it stands there, with what the other side lent it. */
function nameDay({ year, month, day, text }: DateSide): string {
  return text.includes(year ?? '') ? text : [year, month, day].join('-');
}
