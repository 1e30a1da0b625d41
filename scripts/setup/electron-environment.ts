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
 * Arguments that Electron needs for this user. Chromium's sandbox does not work for root, who has no more to lose to
 * a window than to the script that opens it; a packaged app is never started by root like this.
 */
export function electronArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
