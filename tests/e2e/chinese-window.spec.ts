import { expect, test, type Locator } from 'playwright/test';

import { compareNames } from '../../core/words/language.ts';
import { AppPage } from './pages/app-page.ts';
import { expectNoFaults } from './pages/layout-faults.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

/** Chooses a language in the header, whatever language the window has. */
async function choose(name: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Language' }).click();
  await app.page.getByRole('menuitemradio', { name }).click();
}

/** The labels of the coarse row of the axis. */
const majors = (): Locator => app.page.locator('.vis-text.vis-major:not(.vis-measure)');

const region = (): Locator => app.page.getByRole('region', { name: '时间轴' });

test('the window speaks Chinese and English by turns, and the timeline stays the one that it was', async () => {
  const { page } = app;
  await page.locator('.vis-timeline').evaluate((element) => element.setAttribute('data-same', ''));
  await choose('中文');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(region().getByRole('button', { name: /年/ }).first()).toBeVisible();
  await expect(region().locator('.ct-lane-label').first()).toHaveAttribute('title', /此窗口显示/);
  await expect(page.getByRole('region', { name: '总览' })).toContainText('事件数');
  await expect(region().locator('.vis-timeline')).toHaveAttribute('data-same', '');
  await choose('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app.timeline.region.locator('.ct-lane-label').first()).toHaveAttribute(
    'title',
    /in this window/,
  );
  await expect(app.timeline.region.locator('.vis-timeline')).toHaveAttribute('data-same', '');
});

test('the axis is written anew at once, where the window stands', async () => {
  const labels = app.page.locator('.vis-text.vis-minor');
  await app.button('Period').click();
  await app.page.getByRole('menuitem', { name: '1 quarter' }).click();
  await app.timeline.expectSettled();
  await expect(majors().last()).toHaveText(/[A-Z][a-z]+ \d{4}$/);
  await choose('中文');
  await expect(majors().last()).toHaveText(/\d{4}年\d+月$/);
  await expect(labels.filter({ hasText: /[A-Za-z]/ })).toHaveCount(0);
});

test('a command is found in Chinese by any of its characters, and in English too', async () => {
  await choose('中文');
  await app.menu.press('palette');
  const field = app.page.getByRole('combobox', { name: '搜索命令' });
  const first = app.page.getByRole('listbox', { name: '命令' }).getByRole('option').first();
  await field.fill('类型分');
  await expect(first).toContainText('按类型分组');
  await field.fill('group kind');
  await expect(first).toContainText('按类型分组');
  await expect(first).toContainText('查看');
});

test('the table is ordered by how Chinese is pronounced', async () => {
  await app.table.show('Table');
  await choose('中文');
  const head = app.page.getByRole('columnheader', { name: '伙伴' });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const firstNames = async () => {
    const cells = app.page.locator('.ct-cell.is-partners .ct-cell-words');
    const names = await cells.allInnerTexts();
    return names.map((all) => all.trim().split('、')[0] ?? '').filter(Boolean);
  };
  const inOrder = async () => {
    const names = await firstNames();
    return names.length > 5 && names.join() === names.toSorted(compareNames('zh')).join();
  };
  await expect.poll(inOrder).toBe(true);
});

for (const [width, height] of [
  [900, 600],
  [1600, 1000],
] as const) {
  test(`Chinese has room at ${width} × ${height}`, async () => {
    const window = await app.app.browserWindow(app.page);
    await window.evaluate((browserWindow, size) => browserWindow.setContentSize(...size), [
      width,
      height,
    ] as [number, number]);
    await choose('中文');
    await expect(region().getByRole('button', { name: /年/ }).first()).toBeVisible();
    await expectNoFaults(app.page.getByRole('banner'));
    await expectNoFaults(app.page.getByRole('contentinfo'));
    await app.page.getByRole('button', { name: '汇总' }).click();
    const summary = app.page.getByRole('complementary', { name: '汇总' });
    await expect(summary.getByRole('heading', { name: '年份' })).toBeVisible();
    await expectNoFaults(summary);
    await summary.getByText('系列', { exact: true }).click();
    await expect(summary.getByRole('heading', { name: '定期会议' })).toBeVisible();
    await expectNoFaults(summary);
  });
}
