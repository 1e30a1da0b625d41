import type { ProblemTexts } from './problem-texts.ts';

export const ENGLISH_PROBLEMS: ProblemTexts = {
  'file-missing': 'There is no such file. It may have been moved or renamed.',
  'file-unreadable': ({ found }) =>
    `The file cannot be read${found && ` (${found})`}. Check its permissions.`,
  'file-is-folder': 'This is a folder. Choose a data-set file inside it.',
  'file-too-large': ({ found, expected }) =>
    `The file is too large to be read at once (${found || 'one of its parts'}; at most ${expected}).`,
  'reader-stopped':
    'Reading the file broke off, most likely because this computer has too little memory for it.',
  'file-empty': 'The file is empty.',
  'file-not-utf8': 'The file is not UTF-8 text. Save it as UTF-8 and open it again.',
  'json-syntax': ({ reason }) => `This is not valid JSON: ${reason}.`,
  'json-cut-off': 'The JSON ends too early; the file seems to be cut off.',
  'json-too-deep': ({ expected }) =>
    `Here the JSON is nested more than ${expected} levels deep, which no data set needs.`,
  'not-a-data-set': ({ expected }) => `This is no Cooperation Timeline data set: ${expected}.`,
  'version-too-new': ({ found, expected }) =>
    `The file has version ${found}; this app reads up to ${expected}. Update the app.`,
  'version-unknown': ({ field, found, expected }) =>
    `${field} is ${found}, but should be ${expected}.`,
  'field-missing': ({ field, expected }) => `${field} is missing; it should be ${expected}.`,
  'field-unknown': ({ field }) =>
    `${field} is no field of the format. Remove it, or put it under "extra".`,
  'field-duplicate': ({ field }) => `${field} stands in the same object twice. Keep one of them.`,
  'field-type': ({ field, found, expected }) => `${field} is ${found}, but should be ${expected}.`,
  'field-value': ({ field, found, expected }) => `${field} is ${found}, but should be ${expected}.`,
  'id-duplicate': ({ field, found, expected }) =>
    `${field} is ${found}, which stands at ${expected} already. Ids must differ.`,
  'reference-unknown': ({ field, found, expected }) =>
    `${field} is ${found}, but ${expected} has no such entry.`,
  'partner-unknown': ({ field, found }) =>
    `${field} is ${found}, which is neither an ISO 3166-1 country code nor one of "actors".`,
  'more-problems': ({ found }) =>
    `There are ${found} more problems; they are not listed. Mend these first.`,
  'form-unknown': ({ found, expected }) =>
    `This is a file of no form that the app reads${found && `: ${found}`}. It reads ${expected}.`,
  'form-broken': ({ expected, reason }) =>
    `The file is no ${expected}, or it is damaged${reason && ` (${reason})`}. Save it anew, or open another copy.`,
  'form-locked': 'The file is protected by a password. Save it without one and open it again.',
  'form-expands': ({ found, expected }) =>
    `Unpacked, the file would be ${found}; at most ${expected} are read.`,
  'text-encoding': ({ found, expected }) =>
    `Here the bytes are no ${expected} text${found && ` (${found})`}. Save the file as UTF-8, or say which encoding it has.`,
  'table-empty': ({ found }) =>
    `The table has ${found}; it needs a row with the names of its columns and a row for each event.`,
  'table-too-wide': ({ found, expected }) =>
    `The table has ${found} columns; at most ${expected} are read.`,
  'column-missing': ({ found, expected }) =>
    `No column could be taken for the ${expected}. Choose it, or name it in a mapping; the table has ${found}.`,
  'cell-too-long': ({ found, expected }) =>
    `A cell has ${found} characters; at most ${expected} are read.`,
  'row-too-long': ({ expected }) =>
    `A row has more than ${expected} characters; a quotation mark may be missing its partner. Rows from here on are not in.`,
  'row-length': ({ found, expected }) =>
    `The row has ${found} cells for ${expected} columns. What is missing was taken for empty, what is beyond was kept under "extra".`,
  'id-repeated': ({ field, found, expected }) =>
    `${field} is ${found}, which another record has already. It was told apart as ${expected}.`,
  'kinds-too-many': ({ field, expected }) =>
    `${field} has more than ${expected} different values, which are no kinds. Further ones stand as “Other” and are kept under "extra".`,
  'quote-open': 'A quotation mark opens here and is never closed. Rows from here on are not in.',
  'title-missing': 'There is no title here, so this event is not in.',
  'date-unreadable': ({ field, found, reason }) =>
    `${field} is ${found}, which is no date that can be read${reason && `: ${reason}`}. The event is undated; the text is kept under "extra".`,
  'date-reversed': ({ field, found }) =>
    `${field} is ${found}, which ends before it starts. The event is undated; the text is kept under "extra".`,
  'day-month-order': ({ found, expected }) =>
    `Dates such as ${found} can be read in two ways; they were read as ${expected}.`,
  'partner-unresolved': ({ found }) =>
    `${found} is no country or organisation that the app knows. It was kept by this name; say in the mapping what it is.`,
  'partner-ambiguous': ({ found, expected }) =>
    `${found} can be ${expected}. It was kept by this name; say in the mapping which one it is.`,
  'value-unreadable': ({ field, found, expected }) =>
    `${field} is ${found}, but should be ${expected}. It was kept under "extra".`,
  'calendar-syntax': ({ reason }) =>
    `The calendar breaks off or is malformed here: ${reason}. The event is not in.`,
  'calendar-rule-cut': ({ found, expected }) =>
    `The repetition ${found} goes on for longer than is read; ${expected} are in.`,
  'calendar-rule-unreadable': ({ found, reason }) =>
    `The repetition ${found} cannot be read (${reason}). The first event is in.`,
  'calendar-zone-unknown': ({ found }) =>
    `The time zone ${found} is not known. The day was taken as it is written.`,
  'calendar-cut-off':
    'The calendar that begins here has no end; what came after its last event may be missing.',
  'calendar-parts-passed-over': ({ found }) =>
    `The calendar also holds ${found}, which are no events. They are not in.`,
};
