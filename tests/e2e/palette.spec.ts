import { expect, test } from 'playwright/test';

import { COMMAND_IDS } from '../../core/commands/commands.ts';
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

const field = () => app.page.getByRole('combobox', { name: 'Search commands' });
const options = () => app.page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
const active = () => options().and(app.page.locator('[aria-selected="true"]'));

async function open(): Promise<void> {
  await app.menu.press('palette');
  await expect(field()).toBeFocused();
}

test('lists every command with its keys, and greys what can do nothing', async () => {
  await open();
  const words = await options().locator('.ct-palette-words').allInnerTexts();
  expect(words).toEqual(
    COMMAND_IDS.filter((id) => id !== 'palette').map((id) => commandWords(id, 'en')),
  );
  await expect(options().filter({ hasText: 'Export Picture' })).toContainText('Ctrl E');
  await expect(options().filter({ hasText: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await app.menu.press('palette');
  await expect(field()).toBeHidden();
});

test('keys choose a command, which is done, and the focus is where it was', async () => {
  await app.timeline.grouping.focus();
  await open();
  await app.page.keyboard.type('gr');
  await expect(active()).toContainText('Group by Partner');
  await app.page.keyboard.press('ArrowDown');
  await expect(active()).toContainText('Group by Kind');
  await expect(field()).toHaveAttribute(
    'aria-activedescendant',
    (await active().getAttribute('id')) ?? '',
  );
  await app.page.keyboard.press('Enter');
  await expect(field()).toBeHidden();
  await expect(app.timeline.grouping).toHaveValue('kind');
  await expect(app.timeline.grouping).toBeFocused();
});

test('filters by a country, goes to a year and searches', async () => {
  await open();
  await app.page.keyboard.type('russ');
  await expect(active()).toContainText('Filter by Russia');
  await app.page.keyboard.press('Enter');
  await expect(app.filters.chip('partner: Russia')).toBeVisible();
  await open();
  await app.page.keyboard.type('2016');
  await expect(active()).toContainText('Go to 2016');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.timeline.windowWords()).toBe('2016');
  await open();
  await app.page.keyboard.type('search');
  await active().click();
  await expect(app.search).toBeFocused();
});

test('Escape closes it, what does not match says so, and it lies over no other dialog', async () => {
  await app.search.focus();
  await open();
  await app.page.keyboard.type('xyzzy');
  await expect(app.page.getByText('Nothing matches.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(field()).toBeHidden();
  await expect(app.search).toBeFocused();
  await app.menu.choose('about');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.menu.choose('palette');
  await expect(field()).toBeHidden();
});
