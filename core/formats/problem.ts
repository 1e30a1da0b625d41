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
  }
}
