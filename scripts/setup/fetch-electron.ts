import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { watchFolder } from './watch-folder.ts';

/** The download is given up when nothing has arrived for this long. */
const stalledAfterMs = 20_000;

/**
 * Has the `electron` package fetch its binary, as it would by itself on first use. Gives whether that worked. There is
 * no limit on the whole, for a slow line is still a line, but on the time in which nothing arrives: a closed network
 * often answers nothing at all.
 */
export async function fetchElectron(electronPackage: string): Promise<boolean> {
  const arrivals = await mkdtemp(join(tmpdir(), 'electron-fetch-'));
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: dirname(electronPackage),
    env: { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals },
    stdio: 'ignore',
  });
  const giveUp = setTimeout(() => child.kill(), stalledAfterMs);
  let seen = 0;
  const watch = watchFolder(arrivals, (bytes) => {
    if (bytes === seen) return;
    seen = bytes;
    giveUp.refresh();
  });
  try {
    return await new Promise((resolve) => {
      child.on('error', () => resolve(false));
      child.on('close', (code) => resolve(code === 0));
    });
  } finally {
    clearTimeout(giveUp);
    watch.stop();
    await rm(arrivals, { recursive: true, force: true });
  }
}
