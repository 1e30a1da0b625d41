import { expect, test } from 'playwright/test';

import { makeUserData } from './launch.ts';
import { violationsOf } from './pages/axe-violations.ts';
import { AppPage } from './pages/app-page.ts';

const TITLES = ['The timeline', 'Filters', 'Search, and every command', 'A finished picture'];

const tour = ({ page }: AppPage) => page.getByRole('dialog', { name: 'Tour' });

test('the first start offers a tour of four steps, once', async () => {
  const userData = await makeUserData({ isFirstStart: true });
  const app = await AppPage.open({ userData });
  for (const [at, title] of TITLES.entries()) {
    await expect(tour(app).getByRole('heading', { name: title })).toBeVisible();
    await expect(tour(app)).toContainText(`${at + 1} of 4`);
    expect(await violationsOf(app.page)).toEqual([]);
    await app.page.keyboard.press('Enter');
  }
  await expect(tour(app)).toBeHidden();
  await app.close();

  const again = await AppPage.open({ userData });
  await expect(again.button('Export')).toBeEnabled();
  await again.timeline.expectSettled();
  await again.page.waitForTimeout(500);
  await expect(tour(again)).toBeHidden();
  await again.close();
});

test('the tour can be skipped, gone back in and taken again', async () => {
  const app = await AppPage.open({ isFirstStart: true });
  await expect(tour(app)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(tour(app)).toBeHidden();

  await app.menu.choose('tour');
  await app.button('Next').click();
  await app.button('Back').click();
  await expect(tour(app).getByRole('heading', { name: 'The timeline' })).toBeVisible();
  await app.button('Skip the tour').click();
  await expect(tour(app)).toBeHidden();
  await app.close();
});
