import type { Fact } from './fact.ts';

/** Where in a file something was found; line and column count from 1, the column in UTF-16 units. */
export interface FilePlace {
  line: number;
  column: number;
  /** Path of the record or field, "events[3].date"; empty for the whole file. */
  path: string;
}

/** What can be wrong with a data-set file. */
export const PROBLEM_CODES = [
  'file-missing',
  'file-unreadable',
  'file-is-folder',
  'file-too-large',
  'reader-stopped',
  'file-empty',
  'file-not-utf8',
  'json-syntax',
  'json-cut-off',
  'json-too-deep',
  'not-a-data-set',
  'version-too-new',
  'version-unknown',
  'field-missing',
  'field-unknown',
  'field-duplicate',
  'field-type',
  'field-value',
  'id-duplicate',
  'reference-unknown',
  'partner-unknown',
  'more-problems',
  'form-unknown',
  'form-broken',
  'form-locked',
  'form-expands',
  'text-encoding',
  'table-empty',
  'table-too-wide',
  'column-missing',
  'cell-too-long',
  'row-too-long',
  'row-length',
  'id-repeated',
  'kinds-too-many',
  'quote-open',
  'title-missing',
  'date-unreadable',
  'date-reversed',
  'day-month-order',
  'partner-unresolved',
  'partner-ambiguous',
  'value-unreadable',
  'calendar-syntax',
  'calendar-rule-cut',
  'calendar-rule-unreadable',
  'calendar-zone-unknown',
  'calendar-cut-off',
  'calendar-parts-passed-over',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing wrong with a data-set file, with its place; `describeProblem` puts it into words. */
export interface Problem extends FilePlace {
  code: ProblemCode;
  /** What stands there, shortened. */
  found?: Fact;
  /** What should stand there. */
  expected?: Fact;
  /** Why it cannot be read. */
  reason?: Fact;
  /** How many records have it, when one problem stands for all of them; its place is then the first one. */
  records?: number;
}

/**
 * What a problem did: an error kept a record, or the whole file, out; a warning left a value of a record unread, which then
 * stands in its `extra`; a note tells of a choice that was made for the reader.
 */
export type Severity = 'error' | 'warning' | 'note';

const SEVERITIES: Partial<Record<ProblemCode, Severity>> = {
  'row-length': 'warning',
  'id-repeated': 'warning',
  'kinds-too-many': 'warning',
  'date-unreadable': 'warning',
  'date-reversed': 'warning',
  'day-month-order': 'note',
  'partner-unresolved': 'warning',
  'partner-ambiguous': 'warning',
  'value-unreadable': 'warning',
  'calendar-rule-cut': 'warning',
  'calendar-rule-unreadable': 'warning',
  'calendar-zone-unknown': 'warning',
  'calendar-cut-off': 'warning',
  'calendar-parts-passed-over': 'note',
};

/** How much a problem matters. */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return SEVERITIES[code] ?? 'error';
}

/** A problem of the file as a whole. */
export function fileProblem(
  code: ProblemCode,
  facts: Pick<Problem, 'found' | 'expected' | 'reason'> = {},
): Problem {
  return { code, line: 1, column: 1, path: '', ...facts };
}

/** The path of a problem with the sheet that was asked for, which stands nowhere in the file. */
export const CHOSEN_SHEET = 'The sheet';
