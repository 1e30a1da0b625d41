import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import electronPath from 'electron';
import { expect, test } from 'playwright/test';

import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';

import { rootDir } from '../../scripts/paths.ts';
import { electronArguments } from '../../scripts/setup/electron-environment.ts';
import { toRequest } from '../unit/support/view-request.ts';
import { ask, openByDialog, settled, statusOf, totalOnScreen, viewOf } from './bridge-requests.ts';
import { launchApp, type LaunchedApp } from './launch.ts';
import { TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';
import { signalDataSet } from './signal-data-set.ts';

/** In plain Node the package is the path of its binary; its types are those of the app. */
const electronBinary = electronPath as unknown as string;

let launched: LaunchedApp;
let folder: DataSetFolder;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  launched = await launchApp();
  await settled(launched.page);
});

test.afterEach(async () => {
  await launched.close();
  await folder.remove();
});

/** A sound data set with so many visits. */
function visits(count: number): object {
  return dataSetWith(
    Array.from({ length: count }, (_, at) => visit(`visit-${at}`, { date: '2016-05-19' })),
  );
}

const codesOf = (status: DataSetStatus): string[] =>
  status.state === 'failed' ? status.problems.map(({ code }) => code) : [status.state];

const windowTitle = () =>
  launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

const dataSetProcesses = () =>
  launched.app.evaluate(
    ({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Data set').length,
  );

test('the bundled set is open at first, and titles the window', async () => {
  expect(await statusOf(launched.page)).toMatchObject({
    state: 'ready',
    summary: { origin: { isBundled: true }, total: TOTAL, revision: 1 },
  });
  expect(await windowTitle()).toMatch(/^China.* – Cooperation Timeline$/);
});

test('a file is opened by the dialog', async () => {
  const path = await folder.write('three.json', visits(3));
  const status = await openByDialog(launched.app, launched.page, path);
  expect(status).toMatchObject({
    state: 'ready',
    summary: { origin: { name: 'three.json', isBundled: false }, total: 3 },
  });
  expect(await windowTitle()).toBe('A small data set – Cooperation Timeline');
});

test('a dialog that is dismissed changes nothing', async () => {
  const status = await openByDialog(launched.app, launched.page, null);
  expect(status).toMatchObject({ state: 'ready', summary: { revision: 1 } });
});

test('a file is opened by dropping it', async () => {
  const path = await folder.write('dropped.json', visits(2));
  await launched.page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'drop';
    document.body.append(input);
  });
  await launched.page.setInputFiles('#drop', path);
  await launched.page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drop');
    return window.bridge.openDropped(input?.files?.[0]);
  });
  expect(await statusOf(launched.page)).toMatchObject({
    summary: { origin: { name: 'dropped.json' } },
  });
});

test('recent files are listed, and opened by their place', async () => {
  const { app, page } = launched;
  await openByDialog(app, page, await folder.write('one.json', visits(1)));
  await openByDialog(app, page, await folder.write('two.json', visits(2)));
  expect((await ask(page, 'session:get')).recent).toEqual(['two.json', 'one.json']);
  await ask(page, 'dataset:open-recent', 1);
  expect(await statusOf(page)).toMatchObject({ summary: { total: 1 } });
  expect((await ask(page, 'session:get')).recent).toEqual(['one.json', 'two.json']);
  const inMenu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label === 'Open &Recent')
      ?.submenu?.items.map(({ label }) => label),
  );
  expect(inMenu?.slice(0, 2)).toEqual(['one.json', 'two.json']);
  await ask(page, 'dataset:open-recent', 9);
  await ask(page, 'dataset:open-bundled');
  expect(await statusOf(page)).toMatchObject({ summary: { total: TOTAL } });
});

test('a second start hands its file to the first', async () => {
  const path = await folder.write('second.json', visits(2));
  const { userData, page } = launched;
  const second = spawn(
    electronBinary,
    [...electronArguments(), `--user-data-dir=${userData}`, rootDir, path],
    { env: { ...process.env, COOPERATION_TIMELINE_USER_DATA: userData }, stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect
    .poll(() => statusOf(page))
    .toMatchObject({ state: 'ready', summary: { origin: { name: 'second.json' } } });
});

test('a file handed over while the app starts is opened', async () => {
  const path = await folder.write('early.json', visits(2));
  const starting = await launchApp();
  try {
    const { app, page } = starting;
    await app.evaluate(({ app: main }, file) => {
      main.emit('second-instance', {}, ['app', file], '/');
    }, path);
    await expect
      .poll(() => statusOf(page))
      .toMatchObject({ state: 'ready', summary: { origin: { name: 'early.json' } } });
  } finally {
    await starting.close();
  }
});

test('a file that changes on disk is loaded again, broken in between or not', async () => {
  const { app, page } = launched;
  const path = await folder.write('live.json', visits(1));
  await openByDialog(app, page, path);
  await writeFile(path, JSON.stringify(visits(2)));
  await expect.poll(() => totalOnScreen(page)).toBe(2);
  await writeFile(path, '{"format": ');
  await expect.poll(async () => codesOf(await statusOf(page))).toEqual(['json-cut-off']);
  expect(await totalOnScreen(page)).toBe(2);
  await rm(path);
  await expect.poll(async () => codesOf(await statusOf(page))).toEqual(['file-missing']);
  expect(await totalOnScreen(page)).toBe(2);
  await writeFile(`${path}.new`, JSON.stringify(visits(5)));
  await rename(`${path}.new`, path);
  await expect.poll(async () => (await statusOf(page)).state).toBe('ready');
  expect(await totalOnScreen(page)).toBe(5);
});

const good = visits(1) as { events: object[] };
const brokenFiles: { what: string; make: (path: string) => Promise<unknown>; codes: string[] }[] = [
  {
    what: 'is not JSON',
    make: (path) => writeFile(path, 'dates:\n - 2016'),
    codes: ['json-syntax'],
  },
  {
    what: 'is not our format',
    make: (path) => writeFile(path, '{"type": "FeatureCollection", "features": []}'),
    codes: ['not-a-data-set'],
  },
  {
    what: 'is too new',
    make: (path) => writeFile(path, JSON.stringify({ ...good, version: 2, shapes: [] })),
    codes: ['version-too-new'],
  },
  {
    what: 'is cut off',
    make: (path) => writeFile(path, JSON.stringify(good).slice(0, -20)),
    codes: ['json-cut-off'],
  },
  { what: 'has 0 bytes', make: (path) => writeFile(path, ''), codes: ['file-empty'] },
  { what: 'is a folder', make: (path) => mkdir(path), codes: ['file-is-folder'] },
  { what: 'is missing', make: () => Promise.resolve(), codes: ['file-missing'] },
  // A link to itself is unreadable for root as well, whom permissions do not bind.
  { what: 'is unreadable', make: (path) => symlink(path, path), codes: ['file-unreadable'] },
  {
    what: 'is not UTF-8',
    make: (path) => writeFile(path, Buffer.from('{"title": "Gen\xE8ve"}', 'latin1')),
    codes: ['file-not-utf8'],
  },
];

for (const { what, make, codes } of brokenFiles) {
  test(`a file that ${what} is told with its problems, and the last good data stays`, async () => {
    const { app, page } = launched;
    await openByDialog(app, page, await folder.write('good.json', visits(4)));
    const path = join(folder.path, 'broken.json');
    await make(path);
    const status = await openByDialog(app, page, path);
    expect(status).toMatchObject({
      state: 'failed',
      origin: { name: 'broken.json' },
      last: { total: 4, origin: { name: 'good.json' } },
    });
    expect(codesOf(status)).toEqual(codes);
    expect(await totalOnScreen(page)).toBe(4);
    expect((await ask(page, 'session:get')).recent).toEqual(['good.json']);
  });
}

test('of a file with broken records the others are on screen, and the status line leads to what is wrong', async () => {
  const { app, page } = launched;
  const broken = [{ id: 'B', title: 1 }, visit('visit-9', { date: '2016-13' })];
  const events = [...good.events, ...broken];
  const path = await folder.write('mixed.json', { ...good, events });
  const status = await openByDialog(app, page, path);
  expect(status).toMatchObject({ state: 'ready', summary: { total: 1, reading: { leftOut: 2 } } });
  await page.getByRole('button', { name: '2 records are not in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Problems of the file' });
  await expect(dialog.getByRole('listitem')).toHaveCount(5);
  await expect(dialog.getByText('events[2].date is "2016-13"')).toBeVisible();
  await folder.write('mixed.json', visits(3));
  await expect(page.getByRole('button', { name: /not in/ })).toHaveCount(0);
  expect(await totalOnScreen(page)).toBe(3);
});

test('a data-set process that dies is replaced, and the data is there again', async () => {
  const { app, page } = launched;
  await openByDialog(app, page, await folder.write('good.json', visits(4)));
  const revision = async () => {
    const status = await statusOf(page);
    return status.state === 'ready' ? status.summary.revision : null;
  };
  const before = (await revision()) ?? 0;
  // The one of the data set before takes a moment to end.
  await expect.poll(dataSetProcesses).toBe(1);
  await signalDataSet(app, 'SIGKILL');
  await expect.poll(revision).toBe(before + 1);
  expect(await totalOnScreen(page)).toBe(4);
});

test('a question that waits when the data-set process dies is answered by the next one', async () => {
  const { app, page } = launched;
  const request = toRequest(viewOf(await statusOf(page)));
  await signalDataSet(app, 'SIGSTOP');
  const waiting = ask(page, 'timeline:slice', request);
  await signalDataSet(app, 'SIGKILL');
  expect((await waiting)?.value?.counts.total).toBe(TOTAL);
});

test('a long load can be cancelled', async () => {
  const { app, page } = launched;
  const path = await folder.write('large.json', JSON.stringify(visits(60_000)));
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  const load = ask(page, 'dataset:open-dialog');
  await expect.poll(async () => (await statusOf(page)).state, { intervals: [10] }).toBe('loading');
  await ask(page, 'dataset:cancel');
  expect(await statusOf(page)).toMatchObject({ state: 'ready', summary: { total: TOTAL } });
  await load;
  expect(await statusOf(page)).toMatchObject({ state: 'ready', summary: { total: TOTAL } });
  await expect.poll(dataSetProcesses).toBe(1);
});

test('a load that is cancelled at once leaves no process behind', async () => {
  const { app, page } = launched;
  const path = await folder.write('large.json', JSON.stringify(visits(60_000)));
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  for (let round = 0; round < 5; round += 1) {
    // In the page, so that no time goes by between the news of a load and the end of it.
    await page.evaluate(async () => {
      const isLoading = new Promise<void>((resolve) => {
        const stop = window.bridge.on('dataset:status', ({ status }) => {
          if (status.state !== 'loading') return;
          stop();
          resolve();
        });
      });
      const load = window.bridge.request('dataset:open-dialog');
      await isLoading;
      await window.bridge.request('dataset:cancel');
      await load;
    });
  }
  expect(await statusOf(page)).toMatchObject({ state: 'ready', summary: { total: TOTAL } });
  await expect.poll(dataSetProcesses).toBe(1);
});

test.describe('saving a picture', () => {
  const options = { ...DEFAULT_FIGURE_OPTIONS, format: 'svg' } as const;

  /** Answers the save dialog; gives what it suggested. */
  async function save(answer: string | null) {
    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = ((_window: unknown, asked: { defaultPath: string }) => {
        Object.assign(globalThis, { suggested: asked.defaultPath });
        return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
      }) as typeof dialog.showSaveDialog;
    }, answer);
    const view = viewOf(await statusOf(launched.page));
    const saved = await ask(launched.page, 'figure:save', { view, options });
    const suggested = await launched.app.evaluate(
      () => (globalThis as unknown as { suggested: string }).suggested,
    );
    return { saved, suggested };
  }

  test('suggests a name, completes the ending, and remembers the folder', async () => {
    const first = await save(join(folder.path, 'picture'));
    expect(first.saved).toEqual({ ok: true, value: { fileName: 'picture.svg' } });
    expect(basename(first.suggested)).toMatch(/^China.* \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\.svg$/);
    expect(await readFile(join(folder.path, 'picture.svg'), 'utf8')).toContain('<svg');
    const second = await save(null);
    expect(second.saved).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(second.suggested.startsWith(folder.path)).toBe(true);
  });

  test('saves what was on screen, though the data changed while the dialog was open', async () => {
    const { app, page } = launched;
    await openByDialog(app, page, await folder.write('before.json', visits(3)));
    const path = join(folder.path, 'before.svg');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          const close = () => resolve({ canceled: false, filePath });
          Object.assign(globalThis, { closeDialog: close });
        });
    }, path);
    const view = viewOf(await statusOf(page));
    const saved = ask(page, 'figure:save', { view, options });
    const isDialogOpen = () => app.evaluate(() => 'closeDialog' in globalThis);
    await expect.poll(isDialogOpen).toBe(true);
    const other = dataSetWith([visit('other', { date: '2016-05-19' })]);
    await openByDialog(app, page, await folder.write('after.json', other));
    await app.evaluate(() => (globalThis as unknown as { closeDialog: () => void }).closeDialog());
    expect(await saved).toMatchObject({ ok: true });
    const picture = await readFile(path, 'utf8');
    expect(picture).toContain('Visit visit-0');
    expect(picture).not.toContain('Visit other');
  });

  test('tells why it could not be written', async () => {
    const { saved } = await save(join(folder.path, 'no-such-folder', 'picture.svg'));
    expect(saved).toMatchObject({ ok: false, error: { code: 'cannot-write' } });
    await expect(stat(join(folder.path, 'no-such-folder'))).rejects.toThrow('ENOENT');
  });
});
