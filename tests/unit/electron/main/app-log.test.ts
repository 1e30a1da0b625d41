import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { openAppLog } from '../../../../electron/main/app-log.ts';
import { logLoads } from '../../../../electron/main/data-set/log-loads.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const opened = { what: 'opened', form: 'csv', events: 12, leftOut: 0, tookMs: 3 } as const;

/** What a log holds once it has begun to write. */
async function written(path: string): Promise<string> {
  await vi.waitUntil(() => existsSync(path) && readFileSync(path, 'utf8').endsWith('\n'));
  return readFileSync(path, 'utf8');
}

test('entries stand in the file one below the other, with their times', async () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const log = openAppLog(path, 0);
  log.note(opened);
  log.fault('the window', { name: 'TypeError', frames: ['draw main.js:1:2'] });
  const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}`;
  expect(await written(path)).toMatch(
    new RegExp(
      `^${time} info opened form=csv events=12 leftOut=0 tookMs=3\n` +
        `${time} error TypeError in the window\n  at draw main\\.js:1:2\n$`,
    ),
  );
});

test('a log that has grown large gives way to a new one, and stays beside it', async () => {
  const folder = join(temporaryFolder(), 'logs');
  const path = join(folder, 'main.log');
  mkdirSync(folder);
  writeFileSync(path, 'x'.repeat(1_000_001));
  openAppLog(path, 0).note(opened);
  await vi.waitUntil(() => existsSync(join(folder, 'main.old.log')));
  expect(await written(path)).toMatch(/^\d{4}.*opened/);
});

test('a log that cannot be written stops nothing', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  const log = openAppLog(join(folder, 'logs', 'main.log'), 0);
  log.note(opened);
  // Vitest fails a run in which a promise is refused and nobody hears of it.
  await setTimeout(100);
  expect(() => log.note(opened)).not.toThrow();
});

test('while a log rests it writes nothing; a fault wakes it, and what waited comes first', async () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const log = openAppLog(path, 60_000);
  log.note(opened);
  await setTimeout(100);
  expect(existsSync(path)).toBe(false);
  log.fault('the window', { name: 'TypeError', frames: [] });
  expect(await written(path)).toMatch(
    /^\S+ \S+ info opened .*\n\S+ \S+ error TypeError in the window\n$/,
  );
});

test('a load that failed is noted by its codes, and by an ending only where the app knows it', async () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const note = logLoads(openAppLog(path, 0));
  const origin = { id: 'x', name: 'Talks with Dr Ng.secret', isBundled: false };
  const last = { last: null, lastView: null };
  const problem = { code: 'json-syntax', line: 1, column: 1, path: 'Dr Ng' } as never;
  note({ state: 'failed', origin, problems: [problem, problem], ...last });
  note({ state: 'failed', origin, problems: [problem], ...last });
  expect(await written(path)).toMatch(
    /^\S+ \S+ info not opened form=other problems=json-syntax tookMs=\d+\n$/,
  );
});
