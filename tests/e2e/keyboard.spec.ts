import { expect, test, type Page } from 'playwright/test';

import { launchApp, type LaunchedApp } from './launch.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ widthPx: 1400, heightPx: 900 });
  page = launched.page;
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
});

test.afterEach(async () => {
  await launched.close();
});

const details = () => page.getByRole('complementary', { name: 'Event details' });
const focusedName = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Lets the timeline draw whatever it has still to draw. */
const settled = () =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });

test('the first tab stop leads past the filters to the timeline', async () => {
  await page.keyboard.press('Tab');
  await expect.poll(focusedName).toBe('Skip to the timeline');
  await page.keyboard.press('Enter');
  await expect.poll(focusedName).toBe('Timeline');
  await page.keyboard.press('Tab');
  await expect.poll(focusedName).toContain('National S&T programme');
});

test('a list of boxes is one tab stop, with arrow keys inside', async () => {
  await page.getByRole('checkbox', { name: 'Argentina' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('checkbox', { name: 'Australia' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Only Australia' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 of 88 events' })).toBeVisible();
});

test('Enter opens the details, again leads into them, Escape leads back to the event', async () => {
  await page.getByRole('button', { name: 'Skip to the timeline' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(details()).toBeVisible();
  // The details push the timeline, which draws its items anew.
  await expect.poll(focusedName).toContain('National S&T programme');
  await page.keyboard.press('Enter');
  await expect(details().getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details()).toHaveCount(0);
  await expect.poll(focusedName).toContain('National S&T programme');
});

test('an event reached by the arrow keys keeps the focus while its details open', async () => {
  await page.getByRole('button', { name: 'Skip to the timeline' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const reached = await focusedName();
  expect(reached).not.toContain('National S&T programme');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const width = async () => (await timeline.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('Enter');
  await expect(details()).toBeVisible();
  // The details push the timeline; what it then draws anew takes the focus back.
  await expect.poll(width).toBeLessThan(before);
  await settled();
  await expect.poll(focusedName).toBe(reached);
});

test('stepping through a series keeps the focus in the details', async () => {
  await page.getByRole('searchbox', { name: 'Search events' }).fill('9th China–Russia innovation');
  await page.getByRole('button', { name: /^9th China–Russia innovation working group/ }).click();
  await details()
    .getByRole('button', { name: /^Next in series/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(details()).toContainText('10th China–Russia innovation working group');
  await expect(details().getByRole('heading', { level: 2 })).toBeFocused();
});

test('a pause inside a year shows no error while one may go on typing', async () => {
  const from = page.getByRole('textbox', { name: 'From' });
  await from.focus();
  await page.keyboard.type('201');
  // Longer than a field waits before what is typed counts.
  await page.waitForTimeout(1200);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(from).toHaveValue('201');
  await page.keyboard.type('6');
  await expect(page.getByRole('button', { name: 'Remove filter: from 2016' })).toBeVisible();
  await page.keyboard.type('-0');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('“2016-0” is no date');
});

test('clearing the filters leads to the timeline', async () => {
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Dutch');
  await page
    .getByRole('list', { name: 'Active filters' })
    .getByRole('button', { name: 'Clear all' })
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(focusedName).toBe('Timeline');
});

const timelineRegion = () => page.getByRole('region', { name: 'Timeline' });
const announced = () => page.locator('[data-announcer]').textContent();

test('letters lead to the next event whose title begins so, which is told', async () => {
  await timelineRegion().focus();
  await page.keyboard.type('puj');
  await expect.poll(focusedName).toContain('Pujiang Innovation Forum');
  expect(await announced()).toContain('puj: Pujiang Innovation Forum');
  // Nothing of it is left after the pause, and the next letters are others.
  await page.waitForTimeout(1100);
  await page.keyboard.type('15th');
  await expect.poll(focusedName).toContain('15th China–EU');
  await page.keyboard.type('qq');
  expect(await announced()).toBe('No event here begins with “15thqq”.');
});

test('Page keys, Home and End move the window where no event has the focus', async () => {
  const windowWords = () => page.locator('.ct-status-window').innerText();
  await timelineRegion().focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
  await settled();
  const middle = await windowWords();
  await page.keyboard.press('PageDown');
  await expect.poll(windowWords).not.toBe(middle);
  await settled();
  await page.keyboard.press('PageUp');
  await expect.poll(windowWords).toBe(middle);
  await page.keyboard.press('Home');
  await expect.poll(windowWords).toMatch(/1977 – /);
  await page.keyboard.press('End');
  await expect.poll(windowWords).toMatch(/ – .*202[45]$/);
});
