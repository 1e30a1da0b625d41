import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { formatDuration, say } from '../report.ts';
import { watchFolder } from './watch-folder.ts';

export type FetchTimes = {
  /** The fetching is given up when nothing has arrived for this long. */
  readonly stalledAfterMs: number;
  /** How often it is told how far it is. */
  readonly tellEveryMs: number;
};

/**
 * Has the `electron` package fetch its binary, as it would by itself on first use. Gives whether that worked. There is
 * no limit on the whole, for a slow line is still a line, but on the time in which nothing arrives: a closed network
 * often answers nothing at all. The package would tell how far it is on a terminal only, and not before half a minute.
 */
export async function fetchElectron(
  electronPackage: string,
  { stalledAfterMs, tellEveryMs }: FetchTimes = { stalledAfterMs: 20_000, tellEveryMs: 10_000 },
): Promise<boolean> {
  const startedAt = performance.now();
  const arrivals = await mkdtemp(join(tmpdir(), 'electron-fetch-'));
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: dirname(electronPackage),
    env: { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals },
    stdio: 'ignore',
  });
  const giveUp = setTimeout(() => child.kill(), stalledAfterMs);
  // At last what has arrived is moved into a cache, and unpacked.
  let most = 0;
  const watches = [
    watchChanges(arrivals, (bytes) => {
      most = Math.max(most, bytes);
      giveUp.refresh();
    }),
    watchChanges(join(electronPackage, 'dist'), () => giveUp.refresh()),
  ];
  const tell = setInterval(() => {
    const time = formatDuration(performance.now() - startedAt);
    say(`  still fetching: ${formatArrived(most)} in ${time}`);
  }, tellEveryMs);
  try {
    return await new Promise((resolve) => {
      child.on('error', () => resolve(false));
      child.on('close', (code) => resolve(code === 0));
    });
  } finally {
    clearTimeout(giveUp);
    clearInterval(tell);
    for (const watch of watches) watch.stop();
    await rm(arrivals, { recursive: true, force: true });
  }
}

/** Tells the size of a folder whenever it is another one. */
function watchChanges(folder: string, onChange: (bytes: number) => void): { stop: () => void } {
  let seen = 0;
  return watchFolder(folder, (bytes) => {
    if (bytes === seen) return;
    seen = bytes;
    onChange(bytes);
  });
}

function formatArrived(bytes: number): string {
  return bytes === 0 ? 'nothing yet' : `${(bytes / 1e6).toFixed(1)} MB`;
}
