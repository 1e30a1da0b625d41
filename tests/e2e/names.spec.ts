import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test, type Locator } from 'playwright/test';

import { removeUserData } from '../../scripts/remove-user-data.ts';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { countDated, isWith } from './pages/bundled-events.ts';
import { DataSetFolder } from './pages/data-set-file.ts';

const GIVEN = 'Dutch Kingdom';
const NAMES = {
  format: 'cooperation-timeline-names',
  version: 1,
  names: { NL: { en: GIVEN, zh: '荷兰王国' }, USA: { en: 'United States of America' } },
};

let folder: DataSetFolder;
let path: string;
let userData: string;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  path = await folder.write('names.json', NAMES);
  userData = await makeUserData();
  app = await AppPage.open({ userData });
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
  await removeUserData(userData);
});

/** Chooses View > Language > Country Names from a File…, and a file in its dialog. */
async function chooseNames(file: string): Promise<void> {
  await app.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await app.menu.choose('names-open');
}

const lane = (name: string): Locator =>
  app.timeline.region.locator('.ct-lane-name', { hasText: new RegExp(`^${name}$`) });
const notice = (words: RegExp): Locator => app.page.locator('.ct-notice', { hasText: words });

test('countries are called as a file has it, in all of the window and in pictures, until the usual names are back', async () => {
  await app.search.fill('consultation');
  await app.event(/DG-level consultation/).click();
  await expect(app.details.panel).toContainText('Netherlands');
  await app.table.show('Timeline and table');
  const title = await app.details.title.innerText();
  const period = await app.timeline.windowWords();
  expect((await app.menu.entry('names-usual'))?.enabled).toBe(false);

  await chooseNames(path);
  await expect(notice(/^2 countries are called as names\.json has it/)).toBeVisible();
  await expect(lane(GIVEN)).toBeVisible();
  await expect(lane('Netherlands')).toHaveCount(0);
  await expect(app.filters.country(GIVEN)).toBeVisible();
  await expect(app.filters.country('United States of America')).toBeVisible();
  await expect(app.filters.country('Netherlands')).toHaveCount(0);
  await expect(app.details.panel).toContainText(GIVEN);
  await expect.poll(async () => (await app.table.cells('Partners')).join()).toContain(GIVEN);
  await expect(app.details.title).toHaveText(title);
  expect(await app.timeline.windowWords()).toBe(period);

  const picture = join(folder.path, 'picture.svg');
  await app.export.answerSaveDialog(picture);
  await app.export.open();
  await app.export.dialog.getByText('SVG', { exact: true }).click();
  await app.export.expectFresh();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('Saved as picture.svg');
  expect(await readFile(picture, 'utf8')).toContain(GIVEN);
  await app.page.keyboard.press('Escape');
  await expect(app.export.dialog).toHaveCount(0);

  await expect.poll(async () => (await app.menu.entry('names-usual'))?.enabled).toBe(true);
  await app.menu.press('names-usual');
  await expect(lane('Netherlands')).toBeVisible();
  await expect(lane(GIVEN)).toHaveCount(0);
  await expect(app.filters.country('Netherlands')).toBeVisible();
  await expect(app.details.panel).not.toContainText(GIVEN);
  await expect(app.details.title).toHaveText(title);
});

test('a search finds a country by its given name and by its usual one', async () => {
  await chooseNames(path);
  await expect(lane(GIVEN)).toBeVisible();
  const dutch = countDated(isWith('NL'));
  await app.search.fill('"dutch kingdom"');
  await app.expectShown(dutch);
  await app.search.fill('荷兰王国');
  await app.expectShown(dutch);
  await app.search.fill('荷兰');
  await app.expectShown(dutch);
});

test('the map has given names too, also of a country without an event', async () => {
  await app.map.open();
  const algeria = { ...NAMES, names: { ...NAMES.names, DZ: { en: 'Al-Jazair' } } };
  await chooseNames(await folder.write('with-algeria.json', algeria));
  await expect(lane(GIVEN)).toBeVisible();
  await app.map.country('DZ').hover();
  await expect(app.map.panel.getByText('Al-Jazair: no event', { exact: true })).toBeVisible();
});

test('names are those of the language, and the usual one where there is none', async () => {
  await chooseNames(path);
  await expect(lane(GIVEN)).toBeVisible();
  await app.menu.choose('language-zh');
  const chineseLane = (name: string) => app.page.locator('.ct-lane-name', { hasText: name });
  await expect(chineseLane('荷兰王国')).toBeVisible();
  await expect(chineseLane('美国')).toBeVisible();
});

test('the names are there again at the next start, and their file is kept when it is gone', async () => {
  await chooseNames(path);
  await expect(lane(GIVEN)).toBeVisible();
  await app.close();

  app = await AppPage.open({ userData });
  await expect(lane(GIVEN)).toBeVisible();
  await expect(notice(/./)).toHaveCount(0);
  await app.close();
  await rm(path);

  app = await AppPage.open({ userData });
  await expect(lane('Netherlands')).toBeVisible();
  await expect(notice(/^names\.json: There is no such file/)).toHaveRole('alert');
  await writeFile(path, JSON.stringify(NAMES));
  await expect(lane(GIVEN)).toBeVisible();
});

test('a table works as well, what is wrong in it is told, and the window follows the file', async () => {
  const table = await folder.write('names.csv', `code;en\nNL;${GIVEN}\nZZ;Nowhere\n`);
  await chooseNames(table);
  await expect(notice(/^names\.csv, line 3: code is "ZZ"/)).toHaveRole('alert');
  await expect(lane(GIVEN)).toBeVisible();

  await writeFile(table, 'no table of names\n');
  await expect(notice(/^names\.csv, line 1: code is missing/)).toHaveRole('alert');
  await expect(lane(GIVEN)).toBeVisible();
  await writeFile(table, 'code;en\nNL;Holland\n');
  await expect(lane('Holland')).toBeVisible();
});

test('a broken file that is chosen changes nothing', async () => {
  await chooseNames(path);
  await expect(lane(GIVEN)).toBeVisible();
  await chooseNames(await folder.write('broken.json', '{ "format": '));
  await expect(notice(/^broken\.json.*The names in use stay/)).toHaveRole('alert');
  await expect(lane(GIVEN)).toBeVisible();
});
