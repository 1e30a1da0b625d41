import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { openPromise } from 'yauzl';

export type UnzipOptions = {
  readonly zip: string;
  readonly into: string;
  /** Gives the path of an entry below `into`, or nothing to leave the entry out. */
  readonly place: (name: string) => string | undefined;
  /** Told the bytes of the archive that are read so far, and all of them. */
  readonly onProgress?: (read: number, all: number) => void;
};

/** Unpacks chosen files of a zip, with their permissions. yauzl refuses entries that point outside. */
export async function unzip({ zip, into, place, onProgress }: UnzipOptions): Promise<void> {
  const archive = await openPromise(zip, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (path === undefined) continue;
      const target = join(into, path);
      // The upper half of this field holds the Unix mode (PKWARE APPNOTE 4.4.15).
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await mkdir(dirname(target), { recursive: true });
      await pipeline(
        await archive.openReadStreamPromise(entry),
        createWriteStream(target, { mode: mode === 0 ? 0o644 : mode }),
      );
      onProgress?.(entry.relativeOffsetOfLocalHeader + entry.compressedSize, archive.fileSize);
    }
  } finally {
    archive.close();
  }
}
