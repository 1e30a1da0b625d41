import { expect, test } from 'playwright/test';

import { violationsOf } from './pages/axe-violations.ts';
import { AppPage } from './pages/app-page.ts';
import { TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let folder: DataSetFolder;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

const startPage = () => app.page.getByRole('dialog', { name: 'Start' });

test('the start page opens recent files and the bundled set', async () => {
  const path = await folder.write('mine.json', dataSetWith([visit('one', { date: '2016-05-19' })]));
  await app.openFile(path);
  await app.expectShown(1);

  await app.menu.press('start-page');
  await expect(startPage()).toBeVisible();
  expect(await violationsOf(app.page)).toEqual([]);
  await startPage()
    .getByRole('button', { name: /^The bundled data set/ })
    .click();
  await expect(startPage()).toBeHidden();
  await expect.poll(async () => (await app.counts()).total).toBe(TOTAL);

  await app.menu.press('start-page');
  await startPage().getByRole('button', { name: 'mine.json' }).click();
  await app.expectShown(1);
});

test('a made-up data set is kept and opened, and says that it is made up', async () => {
  for (const _ of [1, 2]) {
    await app.menu.choose('open-bundled');
    await expect.poll(async () => (await app.counts()).total).toBe(TOTAL);
    await app.menu.choose('start-page');
    await startPage().getByRole('button', { name: '1,000 events' }).click();
    await expect.poll(async () => (await app.counts()).total).toBe(1000);
  }
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/^Synthetic data set/);
});

test('a made-up data set that is given up leaves what was on screen', async () => {
  await app.menu.choose('start-page');
  await startPage().getByRole('button', { name: '1,000,000 events' }).click();
  const saving = app.page.getByRole('region', { name: 'Saving data' });
  await saving.getByRole('button', { name: 'Cancel' }).click();
  await expect(saving).toBeHidden();
  expect((await app.counts()).total).toBe(TOTAL);
});
