import { expect, test } from 'playwright/test';

import { launchApp, makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { violationsOf, weakTextsOf } from './pages/axe-violations.ts';

test('the chosen colours are there again at the next start', async () => {
  const userData = await makeUserData();
  const first = await launchApp({ userData });
  await first.page.getByRole('button', { name: 'Appearance' }).click();
  await first.page.getByRole('menuitemradio', { name: 'Dark' }).click();
  const root = first.page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await first.close();
  const second = await launchApp({ userData });
  await expect(second.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await second.close();
});

test('high contrast is 7 to 1 in light and dark, and is there again at the next start', async () => {
  const userData = await makeUserData();
  const first = await launchApp({ userData });
  await first.page.getByRole('button', { name: 'Appearance' }).click();
  await first.page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-more-contrast');
  await first.close();
  const second = await AppPage.open({ userData });
  await expect(second.page.locator('html')).toHaveAttribute('data-more-contrast');
  await second.table.show('Timeline and table');
  await second.table.row(1).getByRole('gridcell').nth(1).click();
  await expect(second.details.panel).toBeVisible();
  for (const colours of ['light', 'dark'] as const) {
    await second.setSystemColours(colours);
    expect(await violationsOf(second.page), colours).toEqual([]);
    expect(await weakTextsOf(second.page), colours).toEqual([]);
  }
  await second.close();
});

test('the system can ask for high contrast', async () => {
  const { page, close } = await AppPage.open();
  await expect(page.locator('html')).not.toHaveAttribute('data-more-contrast');
  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-more-contrast');
  await close();
});
