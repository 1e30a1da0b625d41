import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ElectronApplication, Page } from 'playwright/test';
import { _electron } from 'playwright/test';

import { rootDir } from '../../scripts/paths.ts';
import { removeUserData } from '../../scripts/remove-user-data.ts';
import { electronArguments } from '../../scripts/setup/electron-environment.ts';
import { toldOrDone } from './told-or-done.ts';

export type LaunchOptions = {
  /** Folder of another program than ours, to compare with. */
  readonly folder?: string;
  /** Electron itself; that of the environment when missing. */
  readonly program?: string | undefined;
  /** Arguments of the app, such as the path of a data set. */
  readonly args?: readonly string[];
  /** Scripts that run in the main process before the program's own code. */
  readonly preloads?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Size of the page; what the app itself decides when missing. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Whether it is the very first start, which offers a tour. */
  readonly isFirstStart?: boolean;
  /** An earlier launch's folder, to start again with its settings. It is then kept on close. */
  readonly userData?: string;
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  /** The first window's page, loaded but maybe not drawn yet. */
  readonly page: Page;
  readonly userData: string;
  /** Ends the app and removes the user-data folder, unless it was given. */
  readonly close: () => Promise<void>;
};

/** Starts the built app in out/app, or another program, with a user-data folder of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await makeUserData(options));
  const app = await _electron.launch({
    cwd: rootDir,
    ...(options.program !== undefined && { executablePath: options.program }),
    args: [
      ...(options.preloads ?? []).flatMap((path) => ['-r', path]),
      ...electronArguments(),
      `--user-data-dir=${userData}`,
      options.folder ?? rootDir,
      ...(options.args ?? []),
    ],
    env: { ...currentEnv(), COOPERATION_TIMELINE_USER_DATA: userData, ...options.env },
  });
  const close = async () => {
    await app.close();
    if (options.userData === undefined) await removeUserData(userData);
  };
  try {
    const page = await app.firstWindow();
    await resizePage(app, page, options);
    return { app, page, userData, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A fresh user-data folder, of a reader who has been shown around, unless it is to be for a very first start. */
export async function makeUserData({
  isFirstStart = false,
}: Pick<LaunchOptions, 'isFirstStart'> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-e2e-'));
  if (!isFirstStart)
    await writeFile(join(folder, 'session.json'), JSON.stringify({ hasSeenTour: true }));
  return folder;
}

/** Gives a window's page a size, where there is one to give, and waits until the page has it. */
export async function resizePage(
  app: ElectronApplication,
  page: Page,
  { widthPx, heightPx }: Pick<LaunchOptions, 'widthPx' | 'heightPx'>,
): Promise<void> {
  if (widthPx === undefined || heightPx === undefined) return;
  const window = await app.browserWindow(page);
  await toldOrDone(
    window.evaluate(
      (browserWindow, [width, height]) => browserWindow.setContentSize(width, height),
      [widthPx, heightPx] as const,
    ),
  );
  await page.waitForFunction(([width, height]) => innerWidth === width && innerHeight === height, [
    widthPx,
    heightPx,
  ] as const);
}

function currentEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries as [string, string][]);
}
