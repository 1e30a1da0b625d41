import { expect, test } from 'playwright/test';

import { removeUserData } from '../../scripts/remove-user-data.ts';
import { ask } from './bridge-requests.ts';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { eventInChinese } from './pages/bundled-events.ts';
import { DataSetFolder } from './pages/data-set-file.ts';
import { englishLeftovers } from './pages/english-leftovers.ts';
import { WINDOW_STATES } from './pages/window-states.ts';

let app: AppPage;
let folder: DataSetFolder;
let userData: string;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  userData = await makeUserData();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
  await removeUserData(userData);
});

/** The numbers of the status line, in any language. */
async function statusNumbers(): Promise<string[]> {
  const words = await app.page.locator('.ct-status-counts').innerText();
  return (words.match(/\d[\d,]*/g) ?? []).toSorted();
}

const root = () => app.page.locator('html');

test('the window goes over to Chinese and back at once; focus, details and counts stay', async () => {
  const { title, chineseTitle } = eventInChinese();
  app = await AppPage.open();
  await expect(root()).toHaveAttribute('lang', 'en');
  await app.search.fill(`"${title}"`);
  await app.search.press('Enter');
  await expect(app.details.title).toHaveText(title);
  await expect(app.search).toBeFocused();
  // The overview comes last, when the page has nothing else to do.
  await expect(new OverviewPage(app.page).track).toBeVisible();
  const focused = await app.page.evaluateHandle(() => document.activeElement);
  const hasFocus = () => focused.evaluate((element) => element === document.activeElement);
  const numbers = await statusNumbers();
  const lines = (await app.page.locator('body').innerText()).split('\n');

  await app.speakChinese();
  await expect(app.page.getByRole('heading', { level: 2, name: chineseTitle })).toBeVisible();
  const timeline = app.page.getByRole('region', { name: '时间轴' });
  await expect(timeline.getByRole('button', { name: chineseTitle }).first()).toBeVisible();
  await expect.poll(statusNumbers).toEqual(numbers);
  expect(await hasFocus()).toBe(true);
  expect(await app.menu.entry('guide')).toMatchObject({ label: '使用指南(G)' });

  await app.menu.choose('language-en');
  await expect(root()).toHaveAttribute('lang', 'en');
  await expect
    .poll(async () => (await app.page.locator('body').innerText()).split('\n'))
    .toEqual(lines);
  expect(await hasFocus()).toBe(true);
});

test('the choice is there again at the next start', async () => {
  app = await AppPage.open({ userData });
  await app.speakChinese();
  await app.close();
  app = await AppPage.start({ userData });
  await expect(root()).toHaveAttribute('lang', 'zh-Hans');
  await expect(app.page.getByRole('region', { name: '时间轴' })).toBeVisible();
  expect(await app.menu.entry('export')).toMatchObject({ label: '导出图片(E)…' });
  expect(await ask(app.page, 'session:get')).toMatchObject({
    languageChoice: 'zh',
    language: 'zh',
  });
});

test('by itself the window speaks the first language of the system that it knows', async () => {
  app = await AppPage.start({ userData, env: { LANGUAGE: 'fr:zh_CN:en', LANG: 'fr_FR.UTF-8' } });
  await expect(root()).toHaveAttribute('lang', 'zh-Hans');
  expect(await ask(app.page, 'session:get')).toMatchObject({ languageChoice: 'system' });
  await app.menu.choose('language-en');
  await expect(root()).toHaveAttribute('lang', 'en');
  await app.menu.choose('language-system');
  await expect(root()).toHaveAttribute('lang', 'zh-Hans');
});

test('the guide goes over to Chinese at the place where it is open', async () => {
  app = await AppPage.open();
  await app.menu.choose('guide');
  await app.button('Links').click();
  await app.speakChinese();
  const dialog = app.page.getByRole('dialog', { name: '使用指南' });
  const heading = dialog.getByRole('heading', { name: '链接', level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  for (const picture of await dialog.getByRole('article').getByRole('img').all()) {
    await expect(picture).toHaveAttribute('src', /\.zh/);
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
  }
  await dialog.getByRole('button', { name: '命令行（英文）' }).click();
  await expect(dialog.getByRole('article')).toHaveAttribute('lang', 'en');
  await expect(dialog.getByRole('heading', { level: 1 })).toHaveText('The command line');
});

for (const { name, reach, reachAgain, texts = [] } of WINDOW_STATES) {
  test(`nothing is left in English in ${name}`, async () => {
    app = await AppPage.open();
    await reach(app, folder);
    await app.speakChinese();
    await reachAgain?.(app);
    await expect.poll(() => englishLeftovers(app, texts), { timeout: 10_000 }).toEqual([]);
  });
}
