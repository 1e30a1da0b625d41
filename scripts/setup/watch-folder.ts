import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of all files in a folder and below; 0 when it is not there. */
async function measureFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    // A file may be gone by the time it is looked at.
    files.map((file) =>
      stat(join(file.parentPath, file.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Tells the size of a folder twice a second until it is stopped: how far a download is that says nothing itself. */
export function watchFolder(
  folder: string,
  onSize: (bytes: number) => void,
): { readonly stop: () => void } {
  const timer = setInterval(() => void measureFolder(folder).then(onSize), 500);
  return { stop: () => clearInterval(timer) };
}
