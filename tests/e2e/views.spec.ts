import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import { KEEP_ALL } from '#core/query/filter.ts';

import { rootDir } from '../../scripts/paths.ts';
import { AppPage } from './pages/app-page.ts';
import { dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-views-'));
  app = await AppPage.open({ widthPx: 1400, heightPx: 850 });
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the status line says. */
const shownWords = async () => (await app.status.textContent()) ?? '';

/** Names of the entries of a submenu of File. */
const entriesOf = (label: string) =>
  app.app.evaluate(
    ({ Menu }, name) =>
      Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .find((entry) => entry.label === name)
        ?.submenu?.items.map((entry) => entry.label),
    label,
  );

/** Chooses an entry of the menu, or of a submenu of it. */
async function choose(...labels: string[]): Promise<void> {
  await app.app.evaluate(({ Menu }, path) => {
    const [first, second] = path;
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const entry = entries?.find(({ label }) => label === first);
    const chosen = second ? entry?.submenu?.items.find(({ label }) => label === second) : entry;
    if (!chosen) throw new Error(`There is no ${path.join(' > ')}`);
    chosen.click();
  }, labels);
}

/** Opens a file for the view in it, by the menu. */
async function openView(path: string): Promise<void> {
  await app.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  await choose('Open &View or Picture…');
}

/** Looks at the working groups by kind, so that there is a view to come back to. */
async function lookAtWorkingGroups(): Promise<string> {
  await app.search.fill('working group');
  await app.page.getByLabel('Lanes by').selectOption('kind');
  await expect(app.filters.chips).toContainText('working group');
  await app.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await app.page.waitForTimeout(400);
  return await shownWords();
}

/** Looks at everything again. */
async function lookAtEverything(): Promise<void> {
  await app.search.fill('');
  await app.page.getByLabel('Lanes by').selectOption('partner');
  await app.page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(app.status).toContainText('75 of 88');
}

for (const format of ['PNG', 'SVG', 'PDF', 'PPTX', 'WebP']) {
  test(`a saved ${format} brings its view back, and is drawn the same again, by the command line too`, async () => {
    const path = join(folder, `picture.${format.toLowerCase()}`);
    const words = await lookAtWorkingGroups();
    await app.export.answerSaveDialog(path);
    await app.export.open();
    await app.export.dialog.getByText(format, { exact: true }).click();
    await app.export.dialog.getByLabel('Title').fill('For the briefing');
    await app.export.expectFresh();
    await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(app.export.dialog.getByRole('status')).toContainText('Saved as');
    await app.page.keyboard.press('Escape');
    await lookAtEverything();

    await openView(path);
    await expect(
      app.page.getByText(`This is the view of picture.${format.toLowerCase()}.`),
    ).toBeVisible();
    await expect(app.status).toHaveText(words);
    await expect(app.search).toHaveValue('working group');
    await expect(app.page.getByLabel('Lanes by')).toHaveValue('kind');

    await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600),
    );
    const again = join(folder, `again.${format.toLowerCase()}`);
    await app.export.answerSaveDialog(again);
    await app.export.open();
    await expect(app.export.dialog.getByLabel('Title')).toHaveValue('For the briefing');
    await app.export.expectFresh();
    await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(app.export.dialog.getByRole('status')).toContainText('Saved as');
    expect((await readFile(path)).equals(await readFile(again))).toBe(true);

    const byCommand = join(folder, `by-command.${format.toLowerCase()}`);
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'zh_CN.UTF-8' };
    const args = ['export', 'bundled', '--view', path, '--out', byCommand];
    execFileSync(process.execPath, [join(rootDir, 'out/app/cli/cli.js'), ...args], { env });
    expect((await readFile(path)).equals(await readFile(byCommand))).toBe(true);
  });
}

test('a view is saved in a file of its own, and listed', async () => {
  const path = join(folder, 'working groups.view.json');
  const words = await lookAtWorkingGroups();
  expect(await entriesOf('&Saved Views')).toEqual(['No saved views']);
  await app.export.answerSaveDialog(path);
  await choose('Save Vie&w…');
  await expect(app.page.getByText('View saved as working groups.view.json.')).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ view: { groupBy: 'kind' } });
  await lookAtEverything();
  await expect
    .poll(() => entriesOf('&Saved Views'))
    .toEqual(['working groups.view.json', '', 'Clear List']);
  await choose('&Saved Views', 'working groups.view.json');
  await expect(app.status).toHaveText(words);
});

test('a view of another data set is shown, and that is said', async () => {
  const path = join(folder, 'ours.view.json');
  await lookAtWorkingGroups();
  await app.export.answerSaveDialog(path);
  await choose('Save Vie&w…');
  await expect(app.page.getByText('View saved as')).toBeVisible();
  const other = join(folder, 'other.json');
  await writeFile(other, JSON.stringify(dataSetWith([visit('a', { date: '2016-05-19' })])));
  await app.openFile(other);
  await expect(app.status).toContainText('of 1 event');
  await openView(path);
  await expect(
    app.page.getByText(/saved with the data set “China.+”; this one is “A small data set”/),
  ).toBeVisible();
  await expect(app.search).toHaveValue('working group');
});

test('a view with few lanes leaves no scroll bar of many behind', async () => {
  const path = join(folder, 'netherlands.view.json');
  const window = { startMs: Date.UTC(2016), endMs: Date.UTC(2024) };
  const filter = { ...KEEP_ALL, partners: ['NL'], from: '2016' };
  const view = { window, filter, groupBy: 'partner' } as const;
  const dataSet = { title: 'Any', sha256: null };
  const saved = toSavedView({ view, options: DEFAULT_FIGURE_OPTIONS }, dataSet, 'a test');
  await writeFile(path, formatSavedView(saved));
  const names = app.page.locator('.vis-panel.vis-left');
  await expect(names).toHaveClass(/vis-vertical-scroll/);
  await openView(path);
  await expect(app.status).toContainText('2 of 88');
  await expect(app.page.locator('html')).toHaveAttribute('data-settled', 'true');
  await expect(names).not.toHaveClass(/vis-vertical-scroll/);
});

test('a picture that is dropped is opened for its view, not as a data set', async () => {
  const path = join(folder, 'foreign.svg');
  await writeFile(path, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const words = await shownWords();
  await app.page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'drop';
    document.body.append(input);
  });
  await app.page.setInputFiles('#drop', path);
  await app.page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drop');
    return window.bridge.openDropped(input?.files?.[0]);
  });
  await expect(
    app.page.getByText(/foreign\.svg gives no view: no view travels with this picture/),
  ).toBeVisible();
  await expect(app.status).toHaveText(words);
});

for (const [what, name, content] of [
  ['a data set', 'events.view.json', JSON.stringify(dataSetWith([]))],
  ['a cut-off picture', 'cut.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['no JSON', 'text.view.json', 'Dear all,'],
] as const) {
  test(`${what} gives no view: that is said, and what is on screen stays`, async () => {
    const path = join(folder, name);
    await writeFile(path, content);
    const words = await shownWords();
    await openView(path);
    await expect(app.page.getByText(`${name} gives no view: `)).toBeVisible();
    await expect(app.status).toHaveText(words);
    expect(await entriesOf('&Saved Views')).toEqual(['No saved views']);
  });
}
