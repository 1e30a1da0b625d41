import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf, weakTextsOf } from './pages/axe-violations.ts';
import { DataSetFolder } from './pages/data-set-file.ts';
import { WINDOW_STATES } from './pages/window-states.ts';

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

/** What axe finds wrong once the colours have changed. */
async function faultsIn(contrast: 'no-preference' | 'more'): Promise<string[]> {
  await app.page.emulateMedia({ contrast });
  await app.page.waitForTimeout(300);
  const found = await violationsOf(app.page);
  const weak = contrast === 'more' ? await weakTextsOf(app.page) : [];
  return [...found, ...weak];
}

for (const { name, reach, reachAgain } of WINDOW_STATES) {
  test(`axe finds nothing wrong in ${name}, light and dark, in high contrast and in Chinese too`, async () => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    await reach(app, folder);
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemColours(theme);
      for (const contrast of ['no-preference', 'more'] as const) {
        expect(await faultsIn(contrast), `${theme}, contrast ${contrast}`).toEqual([]);
      }
    }
    await app.speakChinese();
    await reachAgain?.(app);
    for (const theme of ['dark', 'light'] as const) {
      await app.setSystemColours(theme);
      expect(await faultsIn('no-preference'), `${theme}, in Chinese`).toEqual([]);
    }
  });
}
