import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Stores a file so that at any instant there is either all of it or what was there before: it is written beside the
 * target, brought to the disk and renamed. A link is followed; a replaced file keeps its permissions, less what the
 * umask takes. Throws what
 * the system says, and leaves nothing behind. (write-file-atomic 7 takes no notice when a full disk stores only a part,
 * and puts the part in place.)
 */
export async function writeWholeFile(path: string, data: Uint8Array | string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => 0o666,
  );
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  try {
    await writeThrough(beside, data, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes to the end, however little the system takes at a time, and waits until the disk has it. */
async function writeThrough(path: string, data: Uint8Array | string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}
