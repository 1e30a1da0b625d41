import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';

import { rootDir } from '../../scripts/paths.ts';
import {
  electronArguments,
  type ElectronEnvironment,
} from '../../scripts/setup/electron-environment.ts';
import { makeUserData } from '../e2e/launch.ts';
import { inside } from './build-inside.ts';

const run = promisify(execFile);

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
  const args = ['-r', inside.startProbe, ...electronArguments()];
  try {
    const startedMs = performance.timeOrigin + performance.now();
    const { stdout } = await run(runtime.binary, [...args, `--user-data-dir=${userData}`, folder], {
      env: { ...env, COOPERATION_TIMELINE_USER_DATA: userData, BENCH_START_AT: point },
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    return readPoint(stdout) - startedMs;
  } catch (error) {
    throw new Error(`A start did not come to "${point}"`, { cause: error });
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

function readPoint(output: string): number {
  const [, atMs] = /^bench-start ([\d.]+)$/m.exec(output) ?? [];
  if (atMs === undefined) throw new Error('It ended before');
  return Number(atMs);
}
