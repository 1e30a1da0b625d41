import type { DateProblem } from '../time/edtf.ts';
import type { EverydayProblem } from '../time/everyday/everyday-problem.ts';

/** What a value, a row or a file is, has or should be; each is worded by itself. */
export type PlainFact =
  // What a value should be.
  | 'string'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'some-text'
  | 'id'
  | 'partner-code'
  | 'no-country-code'
  | 'country-code'
  | 'column-name'
  | 'left-out'
  | 'colour'
  | 'web-address'
  | 'http-address'
  | 'date'
  | 'status'
  | 'level'
  | 'number-from-one'
  | 'event-field'
  | 'format-field'
  | 'own-writing'
  | 'own-json'
  | 'property'
  | 'one-occurrence'
  | 'title'
  | 'day-first'
  | 'month-first'
  // What a file should be.
  | 'json'
  | 'json-object'
  | 'xlsx'
  | 'icalendar'
  | 'timelinejs'
  | 'json-ld'
  | 'tables'
  | 'json-and-csv'
  // What a file is, or does not have.
  | 'no-table'
  | 'workbook'
  | 'no-regular-file'
  | 'no-rows'
  | 'no-object-list'
  | 'no-events'
  | 'no-calendar'
  // Why it cannot be read.
  | 'not-parsed'
  | 'old-excel'
  | 'binary-excel'
  | 'no-unicode'
  | 'no-workbook'
  | 'no-sheet'
  | 'too-many-files'
  | 'too-many-links'
  // Why a date or a repetition cannot be read.
  | 'no-date'
  | 'no-such-period'
  | 'beyond-all-years'
  | 'beyond-year-9999'
  | 'no-frequency'
  | 'no-count'
  | 'too-many-times'
  | 'within-a-day'
  | 'nth-weekday';

/** The same of something that is put into it: a piece of the file, a name, a number. */
export type FactAbout =
  | 'of-type'
  | 'the-number'
  | 'format'
  | 'at-least'
  | 'more-than'
  | 'entries'
  | 'characters'
  | 'line'
  /** The name that the JSON parser has for a mistake: "CommaExpected". */
  | 'syntax'
  | 'longer-than'
  | 'times-as-large'
  | 'times-its-bytes'
  | 'sheets'
  | 'no-part'
  | 'other-checksum'
  | 'row-number'
  | 'cell-address'
  | 'no-shared-text'
  | 'endless-text'
  | 'nested-too-deep'
  | 'too-many-attributes'
  | 'no-end'
  | 'is-no-date'
  | 'is-no-duration'
  | 'no-rule-part';

/** The same of several. */
export type FactOfMany = 'one-of' | 'any-of' | 'size-in-part';

/**
 * Something that a problem tells of a file. A text is the same in every language: what stands in the file, a name, a number,
 * the words of a parser. All else is worded by `factWords`.
 */
export type Fact =
  | string
  | { say: PlainFact }
  | { say: FactAbout; of: string }
  | { say: FactOfMany; these: readonly string[] }
  | { date: DateProblem }
  | { everyday: EverydayProblem };
