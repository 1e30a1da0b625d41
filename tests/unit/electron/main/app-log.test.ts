import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAppLog } from '../../../../electron/main/app-log.ts';
import { logLoads } from '../../../../electron/main/data-set/log-loads.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const opened = { what: 'opened', form: 'csv', events: 12, leftOut: 0, tookMs: 3 } as const;

test('entries stand in the file one below the other, with their times', () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const log = openAppLog(path);
  log.note(opened);
  log.fault('the window', { name: 'TypeError', frames: ['draw main.js:1:2'] });
  const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}`;
  expect(readFileSync(path, 'utf8')).toMatch(
    new RegExp(
      `^${time} info opened form=csv events=12 leftOut=0 tookMs=3\n` +
        `${time} error TypeError in the window\n  at draw main\\.js:1:2\n$`,
    ),
  );
});

test('a log that has grown large gives way to a new one, and stays beside it', () => {
  const folder = join(temporaryFolder(), 'logs');
  const path = join(folder, 'main.log');
  mkdirSync(folder);
  writeFileSync(path, 'x'.repeat(1_000_001));
  openAppLog(path).note(opened);
  expect(readFileSync(path, 'utf8')).toMatch(/^\d{4}.*opened/);
  expect(existsSync(join(folder, 'main.old.log'))).toBe(true);
});

test('a log that cannot be written stops nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  expect(() => openAppLog(join(folder, 'logs', 'main.log')).note(opened)).not.toThrow();
});

test('a load that failed is noted by its codes, and by an ending only where the app knows it', () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const note = logLoads(openAppLog(path));
  const origin = { id: 'x', name: 'Talks with Dr Ng.secret', isBundled: false };
  const last = { last: null, lastView: null };
  const problem = { code: 'json-syntax', line: 1, column: 1, path: 'Dr Ng' } as never;
  note({ state: 'failed', origin, problems: [problem, problem], ...last });
  note({ state: 'failed', origin, problems: [problem], ...last });
  expect(readFileSync(path, 'utf8')).toMatch(
    /^\S+ \S+ info not opened form=other problems=json-syntax tookMs=\d+\n$/,
  );
});
