import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from 'playwright/test';

import { rootDir } from '../../scripts/paths.ts';
import { AppPage } from './pages/app-page.ts';
import { DataSetFolder } from './pages/data-set-file.ts';
import { readTree, type TreeNode } from './pages/accessibility-tree.ts';

/** So many tab stops lie between any two things at most. */
const MOST_STOPS = 80;

let folder: DataSetFolder;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  app = await AppPage.open({ widthPx: 1400, heightPx: 900 });
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

/** Goes from stop to stop until something has the focus, as far as that comes. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.page.keyboard.press(key);
  }
  await expect(target, `${MOST_STOPS} tab stops later`).toBeFocused();
}

const named = (nodes: readonly TreeNode[], role: string, name: string | RegExp) =>
  nodes.filter((node) => node.role === role && node.name.match(name) !== null);

test('a picture of two countries is made by the keyboard alone, and each step is heard', async () => {
  const { keyboard } = app.page;
  const path = join(folder.path, 'ours.json');
  await copyFile(join(rootDir, 'data/china-st-cooperation.json'), path);
  await app.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);

  // Opens a file.
  await app.menu.press('open');
  await expect(app.status).toContainText('of 88 events');

  // Filters by two countries.
  const countries = app.filters.group('Partner countries');
  await tabTo(countries.getByRole('button', { name: 'None' }));
  await keyboard.press('Enter');
  for (const name of ['Russia', 'Ukraine']) {
    await tabTo(countries.getByPlaceholder('Find…'), 'Shift+Tab');
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(name);
    await tabTo(app.filters.country(name));
    await keyboard.press('Space');
    await expect(app.filters.country(name)).toBeChecked();
  }
  await expect(app.filters.chip('partner: Russia or Ukraine')).toBeVisible();
  const filtered = await readTree(app);
  expect(named(filtered, 'checkbox', /^Ukraine/)).toMatchObject([{ checked: 'true' }]);
  expect(named(filtered, 'StaticText', /of 88 events/)).not.toEqual([]);

  // Finds an event; the menu, whose key that is, follows the filter.
  await expect.poll(async () => (await app.menu.entry('clear-filters'))?.enabled).toBe(true);
  await app.menu.press('find');
  await expect(app.search).toBeFocused();
  await keyboard.type('innovation working group');
  await keyboard.press('Enter');
  await expect(app.details.title).toHaveText('9th China–Russia innovation working group');

  // Reads it.
  const read = await readTree(app);
  expect(named(read, 'complementary', 'Event details')).toHaveLength(1);
  expect(named(read, 'heading', '9th China–Russia innovation working group')).toHaveLength(1);
  expect(
    named(read, 'button', /^9th China–Russia innovation working group, .*Russia/),
  ).toMatchObject([{ pressed: 'true' }]);
  expect(named(read, 'StaticText', 'Working group')).not.toEqual([]);
  expect(named(read, 'StaticText', 'Moscow, Russia')).not.toEqual([]);

  // Exports a picture of what is shown.
  const picture = join(folder.path, 'russia-ukraine.png');
  await app.export.answerSaveDialog(picture);
  await app.menu.press('export');
  await app.export.expectFresh();
  expect(named(await readTree(app), 'dialog', 'Export picture')).toMatchObject([{ modal: true }]);
  await tabTo(app.export.dialog.getByRole('button', { name: 'Save…' }));
  await keyboard.press('Enter');
  await expect(app.page.getByText(/russia-ukraine\.png/).first()).toBeVisible();
  const bytes = await readFile(picture);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
});
