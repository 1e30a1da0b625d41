import { expect, test, type Locator } from 'playwright/test';

import type { Language } from '#core/words/language.ts';
import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';
import { expectNoFaults } from './pages/layout-faults.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open({ widthPx: 900, heightPx: 600 });
  await speak('zh');
});

test.afterEach(async () => {
  await app.close();
});

async function speak(language: Language): Promise<void> {
  await app.page.evaluate(
    (choice) => window.bridge.request('session:set-language', choice),
    language,
  );
  await expect(app.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

const panel = (name: string): Locator => app.page.getByRole('complementary', { name });
const search = (): Locator => app.page.getByRole('searchbox', { name: '查找事件' });

test('an event stands under its Chinese title and is copied so, under its English one in English', async () => {
  const details = panel('事件详情');
  await search().fill('中厄元首会晤');
  await search().press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('中厄元首会晤');
  await expect(details.locator('p[lang="en"]').first()).toHaveText(
    'Heads of state of China and Ecuador meet',
  );
  await expect(details).toContainText('顺带提及');
  await expect(details).not.toContainText('英文来源');
  await expectNoFaults(details);
  expect(await violationsOf(app.page)).toEqual([]);

  await details.getByRole('button', { name: '将详情复制为文字' }).click();
  const copied = async () => await app.app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toMatch(/^中厄元首会晤\nHeads of state.*\n\n日期：2018年12月\n/);

  await speak('en');
  await expect(app.details.title).toHaveText('Heads of state of China and Ecuador meet');
  await expect(app.details.panel.locator('p[lang="zh"]').first()).toHaveText('中厄元首会晤');
  await expect(app.details.part('Source')).toContainText('in Chinese');
});

test('a date is typed as Chinese writes it; what goes back is told in Chinese', async () => {
  const filters = panel('筛选');
  await filters.getByLabel('起始', { exact: true }).fill('2016年5月');
  await filters.getByLabel('起始', { exact: true }).press('Enter');
  await expect(filters.getByLabel('起始', { exact: true })).toHaveValue('2016-05');
  await expect(app.page.getByRole('list', { name: '当前筛选条件' })).toContainText('2016年5月起');
  await filters.getByLabel('截止', { exact: true }).fill('五月');
  await filters.getByLabel('截止', { exact: true }).press('Enter');
  await expect(filters.getByRole('alert')).toContainText('“五月”不是日期');
  await expectNoFaults(filters);
  expect(await violationsOf(app.page)).toEqual([]);
  // A text field has an undo of its own.
  await app.page.getByRole('region', { name: '时间轴' }).focus();
  await app.menu.choose('undo');
  await expect(app.page.locator('[data-announcer]')).toHaveText('已撤销：按日期筛选');
});

test('the legend and the facts of the data are those of the language that is chosen now', async () => {
  await app.page.getByRole('button', { name: '图例' }).click();
  const legend = app.page.getByRole('dialog', { name: '图例' });
  await expect(legend).toContainText('部长级会议');
  await expectNoFaults(legend);
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await expect(app.page.getByRole('dialog', { name: '关于数据' })).toContainText('中国');
  await speak('en');
  await expect(app.page.getByRole('dialog', { name: 'About the data' })).toContainText(
    'PerspectiveChina',
  );
});
