import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What goes into a file: all of it at once, or piece by piece, so that it need not fit into memory. */
export type FileContent =
  | Uint8Array
  | string
  | Iterable<string>
  | AsyncIterable<string | Uint8Array>;

/** Permissions of a new file, less what the umask takes. */
const NEW_FILE_MODE = 0o666;

/**
 * Stores a file so that at any instant there is either all of it or what was there before: it is written beside the
 * target, brought to the disk and renamed. A link is followed; a replaced file keeps its permissions, less what the
 * umask takes. Throws what the system says, and leaves nothing behind. Told to stop before the file is in place, it
 * throws as well. (write-file-atomic 7 takes no notice when a full disk stores only a part, and puts the part in place.)
 */
export async function writeWholeFile(
  path: string,
  data: FileContent,
  stop?: AbortSignal,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => NEW_FILE_MODE,
  );
  const beside = besideFile(target);
  try {
    await writeThrough(beside, data, { mode, stop });
    stop?.throwIfAborted();
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** `writeWholeFile` for a process that is about to end and cannot wait. */
export function writeWholeFileSync(path: string, data: Uint8Array | string): void {
  const target = attempt(() => realpathSync(path), path);
  const mode = attempt(() => statSync(target).mode, NEW_FILE_MODE);
  const beside = besideFile(target);
  try {
    writeThroughSync(beside, data, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A new name in the folder of a file, hidden and short enough for every file system. */
function besideFile(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}`);
}

/** Writes to the end, however little the system takes at a time, and waits until the disk has it. */
async function writeThrough(
  path: string,
  data: FileContent,
  { mode, stop }: { mode: number; stop: AbortSignal | undefined },
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await writeFile(file, data, { signal: stop });
    await file.sync();
  } finally {
    await file.close();
  }
}

function writeThroughSync(path: string, data: Uint8Array | string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, data);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
