import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, vi } from 'vitest';
import { buildDataSet } from '../support/build-data-set.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const file = store(folder, 'events.json', buildDataSet([{ date: '2016-05-19' }]));
const slowDisk = join(import.meta.dirname, 'preload/slow-disk.mjs');

// Windows has no such signals.
describe.skipIf(process.platform === 'win32')('a signal while a file is written', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves the old picture, nothing beside it, and %i', async (signal, code) => {
    const own = join(folder, signal);
    mkdirSync(own);
    const out = store(own, 'picture.svg', 'old');
    const args = ['--import', slowDisk, inject('cliPath'), 'export', file, '--out', out, '--force'];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    const closed = once(child, 'close');
    await vi.waitFor(() => expect(readdirSync(own)).toHaveLength(2), { timeout: 15_000 });
    child.kill(signal);
    expect(await closed).toEqual([code, null]);
    expect(readdirSync(own)).toEqual(['picture.svg']);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  it('ends a data set that is being made up, however far it is', async () => {
    const own = join(folder, 'generate');
    mkdirSync(own);
    const args = [inject('cliPath'), 'generate', '10000000', '--out', join(own, 'many.ndjson')];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    const closed = once(child, 'close');
    await vi.waitFor(() => expect(readdirSync(own)).toHaveLength(1), { timeout: 15_000 });
    child.kill('SIGTERM');
    expect(await closed).toEqual([143, null]);
    expect(readdirSync(own)).toEqual([]);
  });
});
