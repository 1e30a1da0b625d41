import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { rootDir } from '../../scripts/paths.ts';
import {
  electronArguments,
  type ElectronEnvironment,
} from '../../scripts/setup/electron-environment.ts';
import { makeUserData } from '../e2e/launch.ts';
import { inside } from './build-inside.ts';
import { withinLimit } from './limit.ts';

/** Starts of our app and of an empty window, in turns. Milliseconds from the start of the process. */
export interface StartPairs {
  /** To our timeline drawn, on the bundled data set. */
  appMs: number[];
  /** To the first answer about the data set that is not in the picture, asked for as soon as that is there. */
  answeredMs: number[];
  /** To the load event of an empty page. */
  emptyMs: number[];
}

export interface StartResult {
  /** Starts as on any day: on what the program has left in its user-data folder before. */
  daily: StartPairs;
  /** The first starts ever: each on an empty user-data folder. */
  first: StartPairs;
}

/** A program, and the point at which its start is over. */
interface Program {
  folder: string;
  point: 'load' | 'ready';
}

const APP: Program = { folder: rootDir, point: 'ready' };
const EMPTY: Program = { folder: inside.emptyDir, point: 'load' };

const LIMIT_MS = 60_000;

/** Chromium keeps the compiled scripts of a page that comes a second time. */
const STARTS_BEFORE = 2;

/** How long a program is left alone before it is ended, so that it can write down what it keeps. */
const REST_MS = 2500;

/** Starts both programs in turns. The first pair of each kind only warms up. */
export async function measureStarts(
  electron: ElectronEnvironment,
  pairs: number,
): Promise<StartResult> {
  const first = await measurePairs(pairs, (program) => startIn(electron, program, null));
  const [app, empty] = [await makeUserData(), await makeUserData()];
  try {
    await useBefore(electron, APP, app);
    await useBefore(electron, EMPTY, empty);
    const daily = await measurePairs(pairs, (program) =>
      startIn(electron, program, program === APP ? app : empty),
    );
    return { daily, first };
  } finally {
    await remove(app);
    await remove(empty);
  }
}

async function measurePairs(
  pairs: number,
  start: (program: Program) => Promise<number[]>,
): Promise<StartPairs> {
  const result: StartPairs = { appMs: [], answeredMs: [], emptyMs: [] };
  for (let at = 0; at <= pairs; at += 1) {
    const [emptyMs = Number.NaN] = await start(EMPTY);
    const [appMs = Number.NaN, answeredMs = Number.NaN] = await start(APP);
    if (at === 0) continue;
    result.emptyMs.push(emptyMs);
    result.appMs.push(appMs);
    result.answeredMs.push(answeredMs);
  }
  return result;
}

/** Leaves in a folder what some days of use leave there. */
async function useBefore(
  electron: ElectronEnvironment,
  program: Program,
  userData: string,
): Promise<void> {
  for (let at = 0; at < STARTS_BEFORE; at += 1) {
    await startOnce(electron, program, userData, async (child) => {
      await wait(REST_MS);
      child.kill('SIGTERM');
      await withinLimit(LIMIT_MS, 'The end of a program', () => once(child, 'close'));
    });
  }
}

/** Starts a program on a copy of a user-data folder, or on an empty one, and ends it at once. */
async function startIn(
  electron: ElectronEnvironment,
  program: Program,
  before: string | null,
): Promise<number[]> {
  const userData = await makeUserData();
  try {
    if (before !== null) await cp(before, userData, { recursive: true });
    return await startOnce(electron, program, userData, () => Promise.resolve());
  } finally {
    await remove(userData);
  }
}

async function startOnce(
  { runtime, env }: ElectronEnvironment,
  { folder, point }: Program,
  userData: string,
  afterwards: (child: ChildProcess) => Promise<void>,
): Promise<number[]> {
  const args = ['-r', inside.startProbe, ...electronArguments(), `--user-data-dir=${userData}`];
  const startedMs = performance.timeOrigin + performance.now();
  const child = spawn(runtime.binary, [...args, folder], {
    env: { ...env, COOPERATION_TIMELINE_USER_DATA: userData, BENCH_START_AT: point },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  try {
    const points = await withinLimit(LIMIT_MS, `A start to "${point}"`, () =>
      readPoints(child.stdout),
    );
    await afterwards(child);
    return points.map((at) => at - startedMs);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** When the points were reached that the probe tells of, in milliseconds since 1970. */
async function readPoints(output: Readable): Promise<number[]> {
  for await (const line of createInterface({ input: output })) {
    const [, points] = /^bench-start ([\d. ]+)$/.exec(line) ?? [];
    if (points !== undefined) return points.split(' ').map(Number);
  }
  throw new Error('A program ended before its window was there');
}
