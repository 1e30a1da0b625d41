import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright/test';
import { chromium } from 'playwright/test';

import { outDir } from '../../../scripts/paths.ts';
import { removeUserData } from '../../../scripts/remove-user-data.ts';
import { electronArguments } from '../../../scripts/setup/electron-environment.ts';

export const packageDir = join(outDir, 'release', 'linux-unpacked');
export const packagedBinary = join(packageDir, 'cooperation-timeline');

export type PackagedApp = {
  readonly page: Page;
  readonly close: () => Promise<void>;
};

export type PackagedOptions = {
  /** Kept; without it a fresh folder that goes with the app. */
  readonly userData?: string;
  readonly args?: readonly string[];
};

/**
 * Starts the packaged app and attaches to its page as to a browser: its fuses keep every debugger of the main process
 * out, which is why Playwright's way of driving Electron does not work on it.
 */
export async function launchPackagedApp(options: PackagedOptions = {}): Promise<PackagedApp> {
  const userData =
    options.userData ?? (await mkdtemp(join(tmpdir(), 'cooperation-timeline-packaged-')));
  const child = spawn(
    packagedBinary,
    [
      ...electronArguments(),
      `--user-data-dir=${userData}`,
      '--remote-debugging-port=0',
      ...(options.args ?? []),
    ],
    {
      env: { ...process.env, COOPERATION_TIMELINE_USER_DATA: userData },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill();
    await ended;
    if (options.userData === undefined) await removeUserData(userData);
  };
  try {
    const browser = await connect(await readDebuggerAddress(child));
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('The packaged app has no browser context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Attaching while the first page is being made can hang without end: it is given up early and tried again. */
async function connect(address: string, triesLeft = 2): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 8000 });
  } catch (error) {
    if (triesLeft === 0) throw error;
    return await connect(address, triesLeft - 1);
  }
}

/** Chromium picks the port and tells it on standard error. */
async function readDebuggerAddress(child: ChildProcess): Promise<string> {
  let written = '';
  return await new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/u.exec(written)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${written}`)));
  });
}
