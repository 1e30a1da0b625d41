import { expect, test } from 'playwright/test';

import { ask } from './bridge-requests.ts';
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

/** Chooses a command of the menu, and waits until the page has done it. */
async function command(name: string): Promise<void> {
  await app.app.evaluate(({ BrowserWindow }, sent) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', sent);
  }, name);
  await app.page.evaluate(() => new Promise(requestAnimationFrame));
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await app.page.keyboard.press(key);
}

const button = (name: string) => app.export.dialog.getByRole('button', { name });

test('Copy and Save… can be reached while the picture is drawn, and do nothing yet', async () => {
  await app.export.dialog.getByLabel('Footer').focus();
  // The picture waits for a moment in which nothing changes: longer than the three keys take.
  await press('U', 'Tab', 'Tab', 'Tab');
  await expect(button('Copy')).toBeFocused();
  await press('Tab');
  await expect(button('Save…')).toBeFocused();
  await app.export.expectFresh();
  await expect(button('Save…')).toBeFocused();
});

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

test('no command of the menu takes the focus out of the dialog', async () => {
  const title = app.export.dialog.getByLabel('Title');
  await title.focus();
  await command('find');
  await expect(title).toBeFocused();
  await press('Escape');
  await expect(app.export.dialog).toHaveCount(0);
  await app.timeline.openFirstEvent();
  await expect(app.details.panel).toBeVisible();
  await app.export.open();
  await title.focus();
  await command('toggle-detail');
  await expect(app.details.panel).toHaveCount(0);
  await expect(title).toBeFocused();
});

test('a data set that is read again leaves the title and the focus, and draws anew', async () => {
  const title = app.export.dialog.getByLabel('Title');
  await title.fill('For the briefing');
  await app.export.expectFresh();
  const before = await app.export.preview.getAttribute('src');
  await ask(app.page, 'dataset:reload');
  await expect(app.export.preview).not.toHaveAttribute('src', before ?? '');
  await app.export.expectFresh();
  await expect(title).toHaveValue('For the briefing');
  await expect(title).toBeFocused();
});

test('what the focus comes to is not under the head of the dialog', async () => {
  const window = await app.app.browserWindow(app.page);
  await window.evaluate((browserWindow) => browserWindow.setContentSize(800, 600));
  await app.page.waitForFunction(() => innerHeight === 600);
  await button('Save…').focus();
  const width = app.export.dialog.getByLabel('Width');
  const covered: string[] = [];
  while (!(await width.evaluate((field) => field === document.activeElement))) {
    await press('Shift+Tab');
    covered.push(...(await namesUnderHead()));
  }
  expect(covered).toEqual([]);
});

/** What has the focus, when the head of the dialog lies over its upper edge. */
async function namesUnderHead(): Promise<string[]> {
  return await app.page.locator(':focus').evaluate((focused) => {
    // A choice of several is drawn by its label.
    const drawn = focused.clientWidth > 0 ? focused : (focused.nextElementSibling ?? focused);
    const { left, top } = drawn.getBoundingClientRect();
    const above = document.elementFromPoint(left + 4, top + 1);
    const isCovered = above !== null && above.closest('.ct-dialog-head') !== null;
    return isCovered ? [focused.outerHTML] : [];
  });
}

test('every stop of the dialog has a name and a ring', async () => {
  for (let stop = 0; stop < 16; stop += 1) {
    await press('Tab');
    const focused = app.page.locator(':focus');
    await expect(focused).toHaveAccessibleName(/./);
    const ring = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(ring, await focused.evaluate((element) => element.outerHTML)).toBe('solid');
  }
});

test('characters without a glyph are told of while one types', async () => {
  const told = app.export.dialog.locator('[aria-live=polite]');
  await expect(told).toBeEmpty();
  await app.export.dialog.getByLabel('Title').fill('Runes ᚠ');
  await expect(told).toContainText('no glyph for ᚠ');
});
