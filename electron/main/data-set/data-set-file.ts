import { basename } from 'node:path';
import type { DataSetOrigin } from '#core/bridge/data-set-status.ts';

/** A data-set file, by its absolute path. */
export interface DataSetFile {
  path: string;
  isBundled: boolean;
}

/** What a window may know of where a file is: its name, and an id that does not tell its path. */
export function originOf({ path, isBundled }: DataSetFile): DataSetOrigin {
  // Imported, it would be loaded before the window: 4 ms of a start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const id = createHash('sha256').update(path).digest('hex');
  return { id, name: basename(path), isBundled };
}
