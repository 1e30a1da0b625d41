import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

test('the log tells what the app did, holds nothing of a data set, and is found by the Help menu', async () => {
  const folder = await DataSetFolder.create();
  const userData = await makeUserData();
  const path = await folder.write(
    'Zanzibar.json',
    dataSetWith([visit('zanzibar', { title: 'Zanzibar talks' })]),
  );
  const app = await AppPage.open({ userData, args: [path] });
  await app.search.fill('Zanzibar');
  await app.page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Zanzibar talks cannot be drawn');
    });
    void Promise.reject(new TypeError('Zanzibar'));
  });
  await app.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (item) => void Object.assign(globalThis, { shownItem: item });
  });
  await app.menu.choose('show-log');
  await expect
    .poll(() => app.app.evaluate(() => (globalThis as { shownItem?: string }).shownItem))
    .toBe(join(userData, 'logs', 'main.log'));
  await folder.write('Zanzibar.json', '{ "title": "Zanzibar"');
  // It is written from a moment after the start on.
  const text = () => readFile(join(userData, 'logs', 'main.log'), 'utf8').catch(() => '');
  await expect.poll(text).toMatch(/not opened form=json problems=[a-z-]+ tookMs=\d+/);
  await app.close();
  const log = await text();
  expect(log).toMatch(/info started version=\S+ electron=\S+ system=/);
  expect(log).toMatch(/info opened form=json events=1 leftOut=0 tookMs=\d+/);
  expect(log).toMatch(/error RangeError in the window\n/);
  expect(log).toMatch(/error TypeError in the window\n {2}at /);
  expect(log).toMatch(/info ended\n$/);
  expect(log).not.toMatch(/zanzibar/i);
  await folder.remove();
});
