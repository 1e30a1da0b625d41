import { FOREIGN_FORMS, foreignKind } from '#core/formats/foreign-forms.ts';
import { extname, resolve } from 'node:path';

/** The endings of files that open; electron-builder.yml claims the last one for a double click. */
export const DATA_SET_ENDINGS = [
  'json',
  'ndjson',
  'jsonl',
  ...new Set(FOREIGN_FORMS.flatMap((form) => foreignKind(form).endings)),
  'cooperation',
];

/**
 * The data set that a command line asks to open: its last argument with the ending of one, from the folder it was typed
 * in. Null when it names none; other arguments belong to Electron.
 */
export function fileArgument(argv: readonly string[], workingFolder: string): string | null {
  const named = argv.findLast((argument) => !argument.startsWith('-') && isDataSet(argument));
  return named === undefined ? null : resolve(workingFolder, named);
}

function isDataSet(path: string): boolean {
  return DATA_SET_ENDINGS.includes(extname(path).slice(1).toLowerCase());
}
