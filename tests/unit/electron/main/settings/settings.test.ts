import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_SETTINGS, parseSettings } from '../../../../../electron/main/settings/settings.ts';
import { openSettings } from '../../../../../electron/main/settings/settings-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('settings come back as they were', () => {
  const path = join(temporaryFolder(), 'session.json');
  const first = openSettings(path, expect.unreachable);
  first.update({ theme: 'dark', recent: ['/a.json'], lastFile: '/a.json' });
  first.flush();
  const second = openSettings(path, expect.unreachable);
  expect(second.get()).toEqual({
    ...FIRST_SETTINGS,
    theme: 'dark',
    recent: ['/a.json'],
    lastFile: '/a.json',
  });
});

test('a change is written soon, without being asked to', async () => {
  const path = join(temporaryFolder(), 'session.json');
  openSettings(path, expect.unreachable).update({ theme: 'light' });
  expect(existsSync(path)).toBe(false);
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(parseSettings(readFileSync(path, 'utf8')).settings.theme).toBe('light');
});

test('whoever listens hears what changed', () => {
  const settings = openSettings(join(temporaryFolder(), 'session.json'), expect.unreachable);
  const heard: string[] = [];
  settings.onChange((now, before) => heard.push(`${before.theme} to ${now.theme}`));
  settings.update({ theme: 'dark' });
  expect(heard).toEqual(['system to dark']);
  settings.flush();
});

test.each(['', 'null', '[]', '{"theme": "da', '\0'])(
  'settings that are no JSON object are set aside and reported: %j',
  (text) => {
    const path = join(temporaryFolder(), 'session.json');
    writeFileSync(path, text);
    const reports: string[] = [];
    const settings = openSettings(path, (message) => reports.push(message));
    expect(settings.get()).toEqual(FIRST_SETTINGS);
    expect(reports).toHaveLength(1);
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
  },
);

test('a broken field takes its first value and leaves the others alone', () => {
  const text = JSON.stringify({
    theme: 'purple',
    recent: ['/a.json'],
    views: [{ file: 1 }],
    new: 1,
  });
  expect(parseSettings(text)).toEqual({
    settings: { ...FIRST_SETTINGS, recent: ['/a.json'] },
    broken: ['views', 'theme'],
  });
});

test('settings that cannot be read or written are reported, never thrown', () => {
  const path = join(temporaryFolder(), 'session.json');
  mkdirSync(path);
  const reports: string[] = [];
  const settings = openSettings(path, (message) => reports.push(message));
  settings.update({ theme: 'dark' });
  settings.flush();
  expect(settings.get().theme).toBe('dark');
  expect(reports).toEqual([
    expect.stringContaining('could not be read'),
    expect.stringContaining('could not be written'),
  ]);
});

/** Stores settings of some 100 kB in a process that may write no more than 4 kB to a file. */
const WRITE_TOO_MUCH = `
  import { openSettings } from './electron/main/settings/settings-store.ts';
  const settings = openSettings(process.argv[1], (message) => process.stdout.write(message));
  settings.update({ recent: ['x'.repeat(100_000)] });
  settings.flush();
`;

test.skipIf(process.platform === 'win32')(
  'settings that the disk takes only a part of stay as they were, and that is reported',
  () => {
    const folder = temporaryFolder();
    const path = join(folder, 'session.json');
    writeFileSync(path, '{"theme": "dark"}');
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', WRITE_TOO_MUCH];
    const { stdout } = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', ...node, path], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(stdout).toContain('could not be written');
    expect(readFileSync(path, 'utf8')).toBe('{"theme": "dark"}');
    expect(readdirSync(folder)).toEqual(['session.json']);
  },
);
