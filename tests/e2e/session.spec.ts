import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import electronPath from 'electron';
import { expect, test, type Page } from 'playwright/test';

import { rootDir } from '../../scripts/paths.ts';
import { removeUserData } from '../../scripts/remove-user-data.ts';
import { electronArguments } from '../../scripts/setup/electron-environment.ts';
import { ask, openByDialog, settled, statusOf, totalOnScreen } from './bridge-requests.ts';
import { launchApp, makeUserData, type LaunchedApp } from './launch.ts';
import { TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';
import { MenuPage } from './pages/menu-page.ts';

/** In plain Node the package is the path of its binary; its types are those of the app. */
const electronBinary = electronPath as unknown as string;

let userData: string;
let folder: DataSetFolder;

test.beforeEach(async () => {
  userData = await makeUserData();
  folder = await DataSetFolder.create();
});

test.afterEach(async () => {
  await removeUserData(userData);
  await folder.remove();
});

/** Starts the app with the settings of the last start, does something, and ends it. */
async function inSession<T>(action: (launched: LaunchedApp) => Promise<T>): Promise<T> {
  const launched = await launchApp({ userData });
  try {
    await settled(launched.page);
    return await action(launched);
  } finally {
    await launched.close();
  }
}

const smallSet = dataSetWith([
  visit('one', { date: '2016-05-19' }),
  visit('two', { date: '2017' }),
]);

test('a report that was overtaken by a newer one changes nothing on screen', async () => {
  await inSession(async ({ app, page }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.send('dataset:status', { order: 0, status: { state: 'idle' } });
      window?.webContents.send('menu:command', 'shortcuts');
    });
    // What was sent after it has arrived.
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });
});

test('the last data set and the view of each are there at the next start', async () => {
  const path = await folder.write('mine.json', smallSet);
  await inSession(async ({ app, page }) => {
    await searchAndRest(page, 'water');
    await openByDialog(app, page, path);
    await expect(searchBox(page)).toHaveValue('');
    await searchAndRest(page, 'two');
  });
  await inSession(async ({ app, page }) => {
    expect(await statusOf(page)).toMatchObject({
      state: 'ready',
      summary: { origin: { name: 'mine.json' } },
      view: { filter: { text: 'two' } },
    });
    await expect(searchBox(page)).toHaveValue('two');
    await ask(page, 'dataset:open-bundled');
    await expect(searchBox(page)).toHaveValue('water');
    await openByDialog(app, page, path);
    await expect(searchBox(page)).toHaveValue('two');
    await ask(page, 'dataset:open-bundled');
  });
  await inSession(async ({ page }) => {
    expect(await statusOf(page)).toMatchObject({ summary: { origin: { isBundled: true } } });
    await expect(searchBox(page)).toHaveValue('water');
  });
});

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });

/** Searches, and waits until the view is kept. */
async function searchAndRest(page: Page, text: string): Promise<void> {
  await searchBox(page).fill(text);
  await expect
    .poll(() => readFile(join(userData, 'session.json'), 'utf8').catch(() => ''))
    .toContain(`"text": "${text}"`);
}

test('when the last file is gone, it is told, and the bundled set is on screen', async () => {
  const path = await folder.write('gone.json', smallSet);
  await inSession(({ app, page }) => openByDialog(app, page, path));
  await rm(path);
  await inSession(async ({ page }) => {
    expect(await statusOf(page)).toMatchObject({
      state: 'failed',
      origin: { name: 'gone.json' },
      problems: [{ code: 'file-missing' }],
      last: { origin: { isBundled: true }, total: TOTAL },
      lastView: { groupBy: 'partner' },
    });
    expect(await totalOnScreen(page)).toBe(TOTAL);
  });
  await folder.write('gone.json', smallSet);
  await inSession(async ({ page }) => {
    expect(await statusOf(page)).toMatchObject({ state: 'ready', summary: { total: 2 } });
  });
});

test('the window comes back where it was', async () => {
  const bounds = { x: 40, y: 60, width: 930, height: 640 };
  await inSession(async ({ app }) => {
    await app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      bounds,
    );
    // The window system answers when it likes: what counts is what the app has heard and kept.
    await expect.poll(() => keptBounds()).toEqual(bounds);
  });
  await inSession(async ({ app }) => expect(await boundsOf(app)).toEqual(bounds));
});

test('a window whose screen is gone comes back on one that is there', async () => {
  const bounds = { x: 90_000, y: 90_000, width: 930, height: 640 };
  await writeFile(join(userData, 'session.json'), JSON.stringify({ bounds }));
  await inSession(async ({ app }) => {
    const { x, y } = (await boundsOf(app)) ?? bounds;
    const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(x).toBeLessThan(area.x + area.width);
    expect(y).toBeLessThan(area.y + area.height);
  });
});

async function keptBounds(): Promise<unknown> {
  const text = await readFile(join(userData, 'session.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text).bounds;
}

function boundsOf(app: LaunchedApp['app']) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

/** Whether the page is in the dark, without the colours that Playwright puts over those of the app. */
async function isDark(page: Page): Promise<boolean> {
  await page.emulateMedia({ colorScheme: null });
  return await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
}

test('the chosen theme holds, in the window and at the next start', async () => {
  await inSession(async ({ app, page }) => {
    await page.evaluate(() => {
      window.bridge.on('session:changed', ({ theme }) => {
        document.documentElement.dataset['told'] = theme;
      });
    });
    await new MenuPage(app).choose('theme-dark');
    await expect(page.locator('html')).toHaveAttribute('data-told', 'dark');
    await expect.poll(() => isDark(page)).toBe(true);
  });
  await inSession(async ({ page }) => {
    expect((await ask(page, 'session:get')).theme).toBe('dark');
    await expect.poll(() => isDark(page)).toBe(true);
    await ask(page, 'session:set-theme', 'light');
    await expect.poll(() => isDark(page)).toBe(false);
  });
});

test('menu entries ask the page, and set the size of its text', async () => {
  await inSession(async ({ app, page }) => {
    await page.evaluate(() => {
      window.bridge.on('menu:command', (command) => {
        document.documentElement.dataset['asked'] = command;
      });
    });
    const menu = new MenuPage(app);
    await menu.choose('fit-selection');
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'fit-selection');
    const sizeOfText = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
      );
    for (let step = 0; step < 12; step += 1) await menu.choose('text-larger');
    expect(await sizeOfText()).toBeCloseTo(2);
    for (let step = 0; step < 12; step += 1) await menu.choose('text-smaller');
    expect(await sizeOfText()).toBeCloseTo(0.8);
    await menu.choose('text-normal');
    expect(await sizeOfText()).toBeCloseTo(1);
  });
});

test('broken settings are set aside, and the app starts as for the first time', async () => {
  await writeFile(join(userData, 'session.json'), '{"theme": "dark", "recent');
  await inSession(async ({ page }) => {
    const session = await ask(page, 'session:get');
    expect(session).toMatchObject({ theme: 'system', recent: [], status: { state: 'ready' } });
  });
  expect(await readFile(join(userData, 'session.json.broken'), 'utf8')).toContain('"recent');
});

test('a page that crashes is loaded again and finds its data', async () => {
  await inSession(async ({ app, page }) => {
    const loaded = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => {
            void contents
              .executeJavaScript(
                "window.bridge.request('session:get').then((all) => all.status.state)",
              )
              .then(resolve);
          });
          contents?.forcefullyCrashRenderer();
        }),
    );
    expect(await loaded).toBe('ready');
    expect(page.isClosed()).toBe(false);
  });
});

test('the first view can be written to a file', async () => {
  const picture = join(folder.path, 'first-view.png');
  const { code, errors } = await firstView(picture);
  expect(code, errors).toBe(0);
  expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
});

test('a first view that cannot be written ends with an error', async () => {
  const { code, errors } = await firstView(join(folder.path, 'no-such-folder', 'first-view.png'));
  expect(code).not.toBe(0);
  expect(errors).toContain('ENOENT');
});

/** Moments of a start: one of them falls between the window and its page, on fast and on slow machines. */
const MOMENTS_MS = [250, 400, 550, 700, 900, 1100, 1400, 1800];

test('an app that is told to end while it starts ends in order', async () => {
  for (const moment of MOMENTS_MS) {
    const { code, errors } = await runApp({}, (app) =>
      setTimeout(() => app.kill('SIGTERM'), moment),
    );
    // Null: it did not listen yet.
    expect([0, null], errors).toContain(code);
    expect(errors).not.toContain('ERR_FAILED');
  }
});

async function firstView(path: string): Promise<{ code: unknown; errors: string }> {
  return await runApp({ COOPERATION_TIMELINE_FIRST_VIEW: path });
}

/** Starts the app, without Playwright, and waits until it has ended. */
async function runApp(
  env: Record<string, string>,
  whenStarted: (app: ChildProcess) => void = () => {},
): Promise<{ code: unknown; errors: string }> {
  const app = spawn(
    electronBinary,
    [...electronArguments(), `--user-data-dir=${userData}`, rootDir],
    {
      env: { ...process.env, COOPERATION_TIMELINE_USER_DATA: userData, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  whenStarted(app);
  let errors = '';
  app.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  const code = await new Promise((resolve) => app.once('exit', resolve));
  return { code, errors };
}
