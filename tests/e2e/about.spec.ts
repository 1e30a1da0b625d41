import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});
test.afterEach(async () => app.close());

test('About tells the versions and the licence of every package in the app', async () => {
  await app.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', 'about'),
  );
  const dialog = app.page.getByRole('dialog', { name: 'About Cooperation Timeline' });
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  await expect(dialog.getByText(`Cooperation Timeline ${version}.`)).toBeVisible();
  const packages = JSON.parse(
    await readFile(join('out', 'app', 'licences.json'), 'utf8'),
  ) as unknown[];
  await expect(dialog.getByRole('group')).toHaveCount(packages.length);
  for (const colours of ['light', 'dark'] as const) {
    await app.setSystemColours(colours);
    expect(await violationsOf(app.page)).toEqual([]);
  }
  await dialog.getByText(/^ical\.js/).click();
  await expect(dialog.getByText('Mozilla Public License').first()).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
