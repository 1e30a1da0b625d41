import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { QUIET_MS, watchFileChanges } from '../../../../../electron/main/data-set/watch-file.ts';
import { until } from '../../../support/until.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** By then its first state is known, on a busy machine too: nothing tells of that. */
const FIRST_LOOK_MS = 1000;

/** Watches a new file, once its first state is known; gives its path and the number of changes told. */
async function watched(): Promise<{ path: string; told: () => number; stop: () => void }> {
  const path = join(temporaryFolder(), 'inner', 'data.json');
  mkdirSync(dirname(path));
  writeFileSync(path, 'first');
  let count = 0;
  const stop = watchFileChanges(path, () => (count += 1));
  onTestFinished(stop);
  await wait(FIRST_LOOK_MS);
  return { path, told: () => count, stop };
}

const soon = { timeout: 5000 };

test('a change is told once', async () => {
  const { path, told } = await watched();
  writeFileSync(path, 'second');
  await expect.poll(told, soon).toBe(1);
  await wait(800);
  expect(told()).toBe(1);
});

test('a file that is replaced, deleted and written anew is followed', async () => {
  const { path, told } = await watched();
  writeFileSync(`${path}.new`, 'replaced');
  renameSync(`${path}.new`, path);
  await expect.poll(told, soon).toBe(1);
  rmSync(path);
  await expect.poll(told, soon).toBe(2);
  writeFileSync(path, 'again');
  await expect.poll(told, soon).toBe(3);
});

test('a folder that goes and comes back is followed', async () => {
  const { path, told } = await watched();
  rmSync(dirname(path), { recursive: true });
  await expect.poll(told, soon).toBe(1);
  mkdirSync(dirname(path));
  writeFileSync(path, 'back');
  await expect.poll(told, soon).toBe(2);
});

test('a file that was never there is told when it comes, not before', async () => {
  const path = join(temporaryFolder(), 'late.json');
  let told = 0;
  onTestFinished(watchFileChanges(path, () => (told += 1)));
  await wait(FIRST_LOOK_MS);
  expect(told).toBe(0);
  writeFileSync(path, 'here');
  await expect.poll(() => told, soon).toBe(1);
});

test('a file from an archive without dates, all zero, is followed', async () => {
  const path = join(temporaryFolder(), 'data.json');
  const replace = (text: string): void => {
    writeFileSync(`${path}.new`, text);
    utimesSync(`${path}.new`, 0, 0);
    renameSync(`${path}.new`, path);
  };
  replace('first');
  let told = 0;
  onTestFinished(watchFileChanges(path, () => (told += 1)));
  await wait(FIRST_LOOK_MS);
  replace('second');
  await expect.poll(() => told, soon).toBe(1);
});

test('writing that goes on is waited for', async () => {
  const { path, told } = await watched();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const looks = () => timers.mock.calls.filter(([, ms]) => ms === QUIET_MS).length;
  for (let piece = 1; piece <= 4; piece += 1) {
    writeFileSync(path, 'piece'.repeat(piece));
    await until(() => looks() === piece);
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(told()).toBe(0);
  }
  vi.advanceTimersByTime(1);
  expect(told()).toBe(1);
});

test('nothing is told after the end', async () => {
  const { path, told, stop } = await watched();
  writeFileSync(path, 'second');
  stop();
  await wait(900);
  expect(told()).toBe(0);
});
