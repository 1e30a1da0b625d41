import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open({ widthPx: 1400, heightPx: 900 });
  // A small picture is drawn quickly.
  await app.search.fill('working group');
  await expect(app.filters.chips).toBeVisible();
  await app.export.open();
});

test.afterEach(async () => {
  await app.close();
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

test('a day can be taken apart while it is typed; one that is not finished is given up', async () => {
  await app.export.dialog.getByLabel('Made on').check();
  const day = app.export.dialog.getByLabel('Day of making');
  await day.fill('2024-02-29');
  await day.blur();
  await day.focus();
  await press('Backspace');
  await expect(day).toHaveValue('');
  await day.blur();
  await expect(day).toHaveValue('2024-02-29');
});
