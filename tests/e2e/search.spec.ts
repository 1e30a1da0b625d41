import { expect, test } from 'playwright/test';
import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

const marksIn = async (place: string) => await app.page.locator(`${place} mark`).allTextContents();

test('what is found is marked in the titles, the table and the details', async () => {
  await app.table.show('Timeline and table');
  await app.search.fill('working GROUP inno');
  await expect(app.page.locator('.ct-timeline mark').first()).toHaveText('inno');
  await app.event(/10th China–Russia innovation working group/).click();
  await expect(app.details.panel.getByRole('heading', { level: 2 })).toHaveText(
    '10th China–Russia innovation working group',
  );
  expect(await marksIn('.ct-detail h2')).toEqual(['inno', 'working', 'group']);
  await expect(app.page.locator('.ct-grid mark').first()).toHaveText('inno');
  expect(await violationsOf(app.page)).toEqual([]);
  await app.setSystemColours('dark');
  expect(await violationsOf(app.page)).toEqual([]);

  // The titles are whole again, and the same as ever, without the search.
  await app.search.fill('');
  await expect(app.page.locator('mark')).toHaveCount(0);
  await app.menu.choose('fit-selection');
  await expect(app.event(/10th China–Russia innovation working group/)).toHaveText(
    '10th China–Russia innovation working group',
  );
});

test('a slip is forgiven and told, and the counts of the facets are those of what is shown', async () => {
  await app.search.fill('commitee');
  const told = app.page.getByRole('listitem').filter({ hasText: 'No event has' });
  await expect(told).toHaveText('No event has “commitee”; shown: committee');
  const mistyped = await app.counts();
  const counted = await app.page.locator('.ct-facet').allTextContents();
  expect(await marksIn('.ct-timeline')).toContain('committee');
  expect(await violationsOf(app.page)).toEqual([]);

  await app.search.fill('committee');
  await expect(told).toHaveCount(0);
  expect(await app.counts()).toEqual(mistyped);
  expect(await app.page.locator('.ct-facet').allTextContents()).toEqual(counted);

  // In quotes it is meant to the letter.
  await app.search.fill('"commitee"');
  await app.expectShown(0);
  await app.search.fill('"working group china"');
  await app.expectShown(0);
});

test('Enter goes through what was found, in time order, and back', async () => {
  await app.table.show('Timeline and table');
  await app.search.fill('China–Russia innovation working group');
  const steps = app.page.locator('.ct-hit-steps:visible');
  const heard = app.page.getByRole('status').filter({ hasText: /^\d+ of \d+: / });
  const title = app.details.panel.getByRole('heading', { level: 2 });
  await expect(steps).toContainText('4 found');

  await app.search.press('Enter');
  await expect(title).toHaveText('9th China–Russia innovation working group');
  await expect(steps).toContainText('1 of 4');
  await expect(heard).toHaveText('1 of 4: 9th China–Russia innovation working group, 26 Apr 2016');
  await expect(app.search).toBeFocused();

  await app.button('Next event found').click();
  await expect(title).toHaveText('10th China–Russia innovation working group');
  await expect(app.page.locator('.ct-grid [aria-current]')).toContainText('10th China–Russia');
  await app.button('Previous event found').click();
  await expect(title).toHaveText('9th China–Russia innovation working group');

  // Before the first comes the last, which no source dates.
  await app.search.press('Shift+Enter');
  await expect(steps).toContainText('4 of 4');
  await expect(title).toHaveText('1st China–Russia innovation working group');
  expect(await violationsOf(app.page)).toEqual([]);
});

test('a step brings an event that is out of sight into the window, and into the lanes in sight', async () => {
  await app.search.fill('8th China–UK joint commission');
  await app.expectShown(1);
  await app.search.press('Enter');
  await expect(app.details.panel).toBeVisible();
  await app.search.fill('commission');
  await app.search.press('Enter');
  await app.search.press('Shift+Enter');
  await expect(app.details.panel.getByRole('heading', { level: 2 })).toHaveText(
    '8th China–UK joint commission on STI',
  );
  const found = app.event(/8th China–UK joint commission/);
  await expect(found).toHaveAttribute('aria-pressed', 'true');
  await expect(found).toBeInViewport();
  await expect(found.locator('mark')).toHaveText('commission');
});

test('the menu and its keys step, and begin a search where there is none', async () => {
  await app.menu.choose('find-next');
  await expect(app.search).toBeFocused();
  await app.search.fill('China–Russia innovation working group');
  await expect(app.page.locator('.ct-hit-steps:visible')).toContainText('4 found');
  await app.menu.choose('find-next');
  await expect(app.page.locator('.ct-hit-steps:visible')).toContainText('1 of 4');
  await app.menu.choose('find-previous');
  await expect(app.page.locator('.ct-hit-steps:visible')).toContainText('4 of 4');
  const keys = await app.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? [])
        .filter(({ label }) => /^Find (?:&Next|Pre&vious)$/.test(label))
        .map(({ accelerator }) => accelerator),
    ),
  );
  expect(keys).toEqual(['F3', 'CmdOrCtrl+G', 'Shift+F3', 'CmdOrCtrl+Shift+G']);
});

test('in a narrow window the steps stand beside the chips', async () => {
  const window = await app.app.browserWindow(app.page);
  await window.evaluate((browserWindow) => browserWindow.setContentSize(900, 600));
  await app.search.fill('commitee');
  const steps = app.page.getByRole('list', { name: 'Active filters' }).locator('.ct-hit-steps');
  await expect(steps).toContainText(/\d+ found/);
  await app.button('Next event found').click();
  await expect(steps).toContainText(/^\d+ of \d+$/);
  expect(await violationsOf(app.page)).toEqual([]);
});

test('what an input method puts together is sought once it is chosen', async () => {
  const { page } = app;
  const session = await page.context().newCDPSession(page);
  await app.search.focus();
  for (const text of ['s', 'su', "su'z", "su'zhou"]) {
    const end = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    await page.waitForTimeout(100);
  }
  await expect(app.search).toHaveValue("su'zhou");
  await expect(page.locator('.ct-chip')).toHaveCount(0);
  await session.send('Input.insertText', { text: '苏州' });
  await expect(app.search).toHaveValue('苏州');
  await expect(page.locator('.ct-chip')).toHaveText('text: “苏州”');
});
