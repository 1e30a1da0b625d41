import { expect, test } from 'playwright/test';

import { COMMAND_IDS, keysOf } from '../../core/commands/commands.ts';
import { commandWords } from '../../core/commands/command-words.ts';
import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

const shortcuts = () => app.page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('? lists every command that has a shortcut, and writes a question mark where somebody writes', async () => {
  await app.search.focus();
  await app.page.keyboard.press('?');
  await expect(app.search).toHaveValue('?');
  await expect(shortcuts()).toBeHidden();
  await app.search.fill('');
  await app.timeline.region.focus();
  await app.page.keyboard.press('?');
  await expect(shortcuts()).toBeVisible();
  const listed = await shortcuts().locator('dt').allInnerTexts();
  for (const id of COMMAND_IDS) {
    if (keysOf(id, 'linux').length > 0) expect(listed).toContain(commandWords(id, 'en'));
  }
  const help = shortcuts().locator('dl > div', { hasText: 'Keyboard Shortcuts' });
  await expect(help).toHaveText(/Ctrl \/ or \?/);
});

test('the entries of the menu follow what there is to do', async () => {
  const isEnabled = async (id: Parameters<typeof app.menu.entry>[0]) =>
    (await app.menu.entry(id))?.enabled;
  await expect.poll(() => isEnabled('export')).toBe(true);
  expect(await isEnabled('clear-filters')).toBe(false);
  expect(await isEnabled('fit-selection')).toBe(false);
  await app.search.fill('consultation');
  await expect.poll(() => isEnabled('clear-filters')).toBe(true);
  await app.event(/DG-level consultation/).click();
  await expect.poll(() => isEnabled('fit-selection')).toBe(true);
});

test('the entries of the menu follow while something goes on changing', async () => {
  await expect.poll(async () => (await app.menu.entry('export'))?.enabled).toBe(true);
  await app.search.fill('consultation');
  await app.expectDrawn();
  await app.page.evaluate(() => {
    const change = new FocusEvent('focusin', { bubbles: true });
    setInterval(() => document.body.dispatchEvent(change), 20);
  });
  await app.event(/DG-level consultation/).click();
  await expect.poll(async () => (await app.menu.entry('fit-selection'))?.enabled).toBe(true);
});

test('shortcuts with Alt change the view', async () => {
  const first = await app.timeline.windowWords();
  await expect.poll(async () => (await app.menu.entry('lanes-kind'))?.enabled).toBe(true);
  await app.menu.press('lanes-kind');
  await expect(app.timeline.grouping).toHaveValue('kind');
  await app.menu.press('zoom-out');
  await expect.poll(() => app.timeline.windowWords()).not.toBe(first);
  await app.menu.press('fit');
  await expect.poll(() => app.timeline.windowWords()).toBe(first);
  await app.menu.press('toggle-filters');
  await expect(app.filters.panel).toBeHidden();
});
