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

/** One thing wrong with a data-set file: a fact with its place; `describeProblem` puts it into words. */
export interface Problem extends FilePlace {
  code: ProblemCode;
  /** What stands there, shortened. */
  found?: string;
  /** What should stand there, in words. */
  expected?: string;
  /** What a parser said about it, in its own words. */
  reason?: string;
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

/** One English sentence that says what is wrong and what to do; the place is told apart from it. */
export function describeProblem({ code, found, expected, reason, path }: Problem): string {
  const field = path || 'the file';
  switch (code) {
    case 'file-missing':
      return 'There is no such file. It may have been moved or renamed.';
    case 'file-unreadable':
      return `The file cannot be read${found ? ` (${found})` : ''}. Check its permissions.`;
    case 'file-is-folder':
      return 'This is a folder. Choose a data-set file inside it.';
    case 'file-too-large':
      return `The file is too large to be read at once (${found ?? 'one of its parts'}; at most ${expected}).`;
    case 'reader-stopped':
      return 'Reading the file broke off, most likely because this computer has too little memory for it.';
    case 'file-empty':
      return 'The file is empty.';
    case 'file-not-utf8':
      return 'The file is not UTF-8 text. Save it as UTF-8 and open it again.';
    case 'json-syntax':
      return `This is not valid JSON: ${reason}.`;
    case 'json-cut-off':
      return 'The JSON ends too early; the file seems to be cut off.';
    case 'json-too-deep':
      return `Here the JSON is nested more than ${expected} levels deep, which no data set needs.`;
    case 'not-a-data-set':
      return `This is no Cooperation Timeline data set: ${expected}.`;
    case 'version-too-new':
      return `The file has version ${found}; this app reads up to ${expected}. Update the app.`;
    case 'version-unknown':
      return `${field} is ${found}, but should be ${expected}.`;
    case 'field-missing':
      return `${field} is missing; it should be ${expected}.`;
    case 'field-unknown':
      return `${field} is no field of the format. Remove it, or put it under "extra".`;
    case 'field-duplicate':
      return `${field} stands in the same object twice. Keep one of them.`;
    case 'field-type':
    case 'field-value':
      return `${field} is ${found}, but should be ${expected}.`;
    case 'id-duplicate':
      return `${field} is ${found}, which stands at ${expected} already. Ids must differ.`;
    case 'reference-unknown':
      return `${field} is ${found}, but ${expected} has no such entry.`;
    case 'partner-unknown':
      return `${field} is ${found}, which is neither an ISO 3166-1 country code nor one of "actors".`;
    case 'more-problems':
      return `There are ${found} more problems; they are not listed. Mend these first.`;
    case 'form-unknown':
      return `This is a file of no form that the app reads${found ? `: ${found}` : ''}. It reads ${expected}.`;
    case 'form-broken':
      return `The file is no ${expected}, or it is damaged${reason ? ` (${reason})` : ''}. Save it anew, or open another copy.`;
    case 'form-locked':
      return 'The file is protected by a password. Save it without one and open it again.';
    case 'form-expands':
      return `Unpacked, the file would be ${found}; at most ${expected} are read.`;
    case 'text-encoding':
      return `Here the bytes are no ${expected} text${found ? ` (${found})` : ''}. Save the file as UTF-8, or say which encoding it has.`;
    case 'table-empty':
      return `The table has ${found}; it needs a row with the names of its columns and a row for each event.`;
    case 'table-too-wide':
      return `The table has ${found} columns; at most ${expected} are read.`;
    case 'column-missing':
      return `No column could be taken for the ${expected}. Choose it, or name it in a mapping; the table has ${found}.`;
    case 'cell-too-long':
      return `A cell has ${found} characters; at most ${expected} are read.`;
    case 'row-too-long':
      return `A row has more than ${expected} characters; a quotation mark may be missing its partner. Rows from here on are not in.`;
    case 'row-length':
      return `The row has ${found} cells for ${expected} columns. What is missing was taken for empty, what is beyond was kept under "extra".`;
    case 'id-repeated':
      return `${field} is ${found}, which another record has already. It was told apart as ${expected}.`;
    case 'kinds-too-many':
      return `${field} has more than ${expected} different values, which are no kinds. Further ones stand as “Other” and are kept under "extra".`;
    case 'quote-open':
      return 'A quotation mark opens here and is never closed. Rows from here on are not in.';
    case 'title-missing':
      return 'There is no title here, so this event is not in.';
    case 'date-unreadable':
      return `${field} is ${found}, which is no date that can be read${reason ? `: ${reason}` : ''}. The event is undated; the text is kept under "extra".`;
    case 'date-reversed':
      return `${field} is ${found}, which ends before it starts. The event is undated; the text is kept under "extra".`;
    case 'day-month-order':
      return `Dates such as ${found} can be read in two ways; they were read as ${expected}.`;
    case 'partner-unresolved':
      return `${found} is no country or organisation that the app knows. It was kept by this name; say in the mapping what it is.`;
    case 'partner-ambiguous':
      return `${found} can be ${expected}. It was kept by this name; say in the mapping which one it is.`;
    case 'value-unreadable':
      return `${field} is ${found}, but should be ${expected}. It was kept under "extra".`;
    case 'calendar-syntax':
      return `The calendar breaks off or is malformed here: ${reason}. The event is not in.`;
    case 'calendar-rule-cut':
      return `The repetition ${found} goes on for longer than is read; ${expected} are in.`;
    case 'calendar-rule-unreadable':
      return `The repetition ${found} cannot be read (${reason}). The first event is in.`;
    case 'calendar-zone-unknown':
      return `The time zone ${found} is not known. The day was taken as it is written.`;
    case 'calendar-cut-off':
      return 'The calendar that begins here has no end; what came after its last event may be missing.';
    case 'calendar-parts-passed-over':
      return `The calendar also holds ${found}, which are no events. They are not in.`;
  }
}
