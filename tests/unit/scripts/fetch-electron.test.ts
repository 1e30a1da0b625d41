import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fetchElectron } from '../../../scripts/setup/fetch-electron.ts';

let electronPackage: string;
let said: string[];

beforeEach(async () => {
  electronPackage = await mkdtemp(join(tmpdir(), 'electron-package-'));
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(electronPackage, { recursive: true, force: true });
});

/** Has the package fetch with a script, which runs as the real one does: for itself, in a folder for what arrives. */
async function fetchWith(script: string, times = { stalledAfterMs: 2500, tellEveryMs: 600 }) {
  await writeFile(join(electronPackage, 'install.js'), script);
  return await fetchElectron(electronPackage, times);
}

/** Writes a megabyte ten times, for three and a half seconds in all. */
const slowLine = (folder: string) => `
  const { appendFileSync, mkdirSync } = require('node:fs');
  const { join } = require('node:path');
  const folder = ${folder};
  mkdirSync(folder, { recursive: true });
  let left = 10;
  const timer = setInterval(() => {
    appendFileSync(join(folder, 'electron.zip'), Buffer.alloc(1e6));
    if (--left === 0) clearInterval(timer);
  }, 350);`;

describe('fetching Electron', () => {
  it('goes on as long as something arrives, and tells how far it is', async () => {
    expect(await fetchWith(slowLine(`require('node:os').tmpdir()`))).toBe(true);
    const pattern = /^ {2}still fetching: (?:([\d.]+) MB|nothing yet) in \d+\.\d s\n$/u;
    const megabytes = said.map((line) => Number(pattern.exec(line)?.[1] ?? 0));
    expect(said.filter((line) => !pattern.test(line))).toEqual([]);
    expect(megabytes).toEqual(megabytes.toSorted((a, b) => a - b));
    expect(new Set(megabytes).size).toBeGreaterThanOrEqual(3);
  });

  it('is given up when nothing arrives, and says so meanwhile', async () => {
    const script = 'setInterval(() => {}, 1000)';
    expect(await fetchWith(script, { stalledAfterMs: 1500, tellEveryMs: 600 })).toBe(false);
    expect(said[0]).toMatch(/^ {2}still fetching: nothing yet in \d+\.\d s\n$/u);
  });

  it('goes on as long as something is unpacked', async () => {
    const script = slowLine(`join(__dirname, 'dist')`);
    expect(await fetchWith(script, { stalledAfterMs: 2500, tellEveryMs: 10_000 })).toBe(true);
  });

  it('ends in silence when it is quick', async () => {
    const patient = { stalledAfterMs: 60_000, tellEveryMs: 60_000 };
    expect(await fetchWith('', patient)).toBe(true);
    expect(await fetchWith('process.exit(1)', patient)).toBe(false);
    expect(said).toEqual([]);
  });
});
