import { spawnSync } from 'node:child_process';

import type { Display } from './display.ts';
import { prepareDisplay } from './display.ts';
import { prepareElectronLibraries } from './electron-libraries.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { prepareElectronRuntime } from './electron-runtime.ts';

export type ElectronEnvironment = {
  readonly runtime: ElectronRuntime;
  readonly display: Display;
  /** The variables of this process plus what Electron needs. */
  readonly env: NodeJS.ProcessEnv;
};

/** Sets up all that it takes to run Electron here: the runtime, its libraries, a display. Stop the display at the end. */
export async function prepareElectronEnvironment(): Promise<ElectronEnvironment> {
  const runtime = await prepareElectronRuntime();
  await prepareElectronLibraries(runtime.binary);
  const display = await prepareDisplay();
  return { runtime, display, env: { ...process.env, ...runtime.env, ...display.env } };
}

/**
 * Arguments that Electron needs for this user. Chromium's sandbox does not work for root, nor where the system gives users
 * no namespaces of their own (containers, Ubuntu since 23.10); a runtime in a user's folder has no other way to get one.
 * That is for development and tests: an installed app is set up by its package and always keeps its sandbox.
 */
export function electronArguments(): readonly string[] {
  return process.platform === 'linux' && !canSandbox() ? ['--no-sandbox'] : [];
}

function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  // Chromium does the same on start: a namespace in which this user is root.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', 'true']);
  return attempt.error !== undefined || attempt.status === 0;
}
