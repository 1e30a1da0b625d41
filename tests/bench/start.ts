import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { rootDir } from '../../scripts/paths.ts';
import {
  electronArguments,
  type ElectronEnvironment,
} from '../../scripts/setup/electron-environment.ts';
import { makeUserData } from '../e2e/launch.ts';
import { inside } from './build-inside.ts';
import { withinLimit } from './limit.ts';

/** Starts of our app and of an empty window, in turns. Milliseconds from the start of the process. */
export interface StartResult {
  /** To our timeline drawn, on the bundled data set. */
  appMs: number[];
  /** To the load event of an empty page. */
  emptyMs: number[];
}

const LIMIT_MS = 60_000;

/** Starts both programs in turns, each time with a fresh user-data folder. The first pair only warms up. */
export async function measureStarts(
  electron: ElectronEnvironment,
  pairs: number,
): Promise<StartResult> {
  const result: StartResult = { appMs: [], emptyMs: [] };
  for (let at = 0; at <= pairs; at += 1) {
    const emptyMs = await startOnce(electron, inside.emptyDir, 'load');
    const appMs = await startOnce(electron, rootDir, 'ready');
    if (at === 0) continue;
    result.emptyMs.push(emptyMs);
    result.appMs.push(appMs);
  }
  return result;
}

async function startOnce(
  { runtime, env }: ElectronEnvironment,
  folder: string,
  point: 'load' | 'ready',
): Promise<number> {
  const userData = await makeUserData();
  const args = ['-r', inside.startProbe, ...electronArguments(), `--user-data-dir=${userData}`];
  const startedMs = performance.timeOrigin + performance.now();
  const program = spawn(runtime.binary, [...args, folder], {
    env: { ...env, COOPERATION_TIMELINE_USER_DATA: userData, BENCH_START_AT: point },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(program, 'close');
  try {
    const at = withinLimit(LIMIT_MS, `A start to "${point}"`, () => readPoint(program.stdout));
    return (await at) - startedMs;
  } finally {
    program.kill('SIGKILL');
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** When the point was reached that the probe tells of, in milliseconds since 1970. */
async function readPoint(output: Readable): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const [, atMs] = /^bench-start ([\d.]+)$/.exec(line) ?? [];
    if (atMs !== undefined) return Number(atMs);
  }
  throw new Error('A program ended before its window was there');
}
