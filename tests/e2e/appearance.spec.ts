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

test('compact rows show more, and are there again at the next start', async () => {
  const userData = await makeUserData();
  const first = await AppPage.open({ userData });
  await first.table.show('Timeline and table');
  expect(await heights(first)).toEqual([20, 28]);
  const laneBefore = await laneHeight(first);
  await first.menu.choose('toggle-compact');
  await expect.poll(() => heights(first)).toEqual([16, 22]);
  await first.timeline.expectSettled();
  expect(await laneHeight(first)).toBeLessThan(laneBefore - 20);
  expect(await violationsOf(first.page)).toEqual([]);
  // The rows that come into sight by scrolling stand where they are expected.
  await first.table.row(3).click();
  await first.page.keyboard.press('Control+End');
  await expect(first.table.row((await first.counts()).total)).toBeInViewport();
  await first.close();
  const second = await AppPage.open({ userData });
  await expect.poll(() => heights(second)).toEqual([16, 22]);
  await second.close();
});

/** Height of the lane with the most events that is in sight first. */
async function laneHeight({ page }: AppPage): Promise<number> {
  const lane = page.locator('.vis-label', { hasText: 'European Union' });
  return (await lane.boundingBox())?.height ?? 0;
}

/** Heights of an event on the timeline and of a row of the table, in CSS pixels. */
async function heights({ page, table }: AppPage): Promise<(number | undefined)[]> {
  return [
    (await page.locator('.vis-item.ct-item').first().boundingBox())?.height,
    (await table.row(1).boundingBox())?.height,
  ];
}
