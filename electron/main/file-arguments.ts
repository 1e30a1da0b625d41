import { resolve } from 'node:path';

/**
 * The data set that a command line asks to open: its last argument that ends in ".json", from the folder it was typed
 * in. Null when it names none; other arguments belong to Electron.
 */
export function fileArgument(argv: readonly string[], workingFolder: string): string | null {
  const named = argv.findLast((argument) => /^[^-].*\.json$/i.test(argument));
  return named === undefined ? null : resolve(workingFolder, named);
}
