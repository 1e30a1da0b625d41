import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';
import { dataSetWith, DataSetFolder, visit } from './pages/data-set-file.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open({ widthPx: 1400, heightPx: 900 });
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

const menu = () => app.page.getByRole('menu');
const entry = (name: string | RegExp) => menu().getByRole('menuitem', { name });
const pujiang = () => app.event(/^Pujiang Innovation Forum 2014/);
const clipboard = () => app.app.evaluate(({ clipboard: board }) => board.readText());

test('an event is opened, zoomed to, kept alone with its partners and copied', async () => {
  await pujiang().click({ button: 'right' });
  await expect(menu()).toBeVisible();
  await expect(app.details.panel).toBeHidden();
  expect(await violationsOf(app.page)).toEqual([]);
  await entry('Copy as Text').click();
  await expect.poll(clipboard).toMatch(/^Pujiang Innovation Forum 2014/);

  await pujiang().click({ button: 'right' });
  await entry('Copy as a Table Row').click();
  await expect.poll(clipboard).toMatch(/\t/);
  expect(await clipboard()).toContain('Pujiang Innovation Forum 2014');

  await pujiang().click({ button: 'right' });
  await entry('Open Details').click();
  await expect(app.details.panel).toBeVisible();

  await pujiang().click({ button: 'right' });
  await entry('Show Only Forum').click();
  await expect(app.filters.chip('kind: Forum')).toBeVisible();
  await pujiang().click({ button: 'right' });
  await entry('Zoom to This Event').click();
  await expect.poll(() => app.timeline.windowWords()).toMatch(/2014/);
});

test('Shift+F10 and the Menu key open it at the event with the focus, which has the focus again at the end', async () => {
  const { page } = app;
  await pujiang().focus();
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key);
    await expect(entry('Open Details')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(entry('Zoom to This Event')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu()).toBeHidden();
    await expect(pujiang()).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await entry('Show Only Russia').press('Enter');
  await expect(app.filters.chip('partner: Russia')).toBeVisible();
});

test('a lane is hidden, kept alone, and back by undo', async () => {
  const lane = () => app.timeline.region.locator('[data-lane-id="partner:RU"]');
  await lane().click({ button: 'right' });
  await entry('Hide Russia').click();
  await expect(app.filters.country('Russia')).not.toBeChecked();
  await app.menu.choose('undo');
  await expect(app.filters.country('Russia')).toBeChecked();
  await lane().click({ button: 'right' });
  await entry('Show Only Russia').click();
  await expect(app.filters.chip('partner: Russia')).toBeVisible();
});

test('a lane can be hidden as soon as the filters are counted, in a menu that is open by then', async () => {
  const folder = await DataSetFolder.create();
  const visits = ['BR', 'RU'].map((code) =>
    visit(code.toLowerCase(), { date: '2016-05-19', partners: [code] }),
  );
  const go = await holdCounts();
  await app.openFile(await folder.write('two.json', dataSetWith(visits)));
  await app.expectShown(2);
  await app.timeline.region.locator('[data-lane-id="partner:RU"]').click({ button: 'right' });
  await expect(entry('Show Only Russia')).toBeEnabled();
  await expect(entry('Hide Russia')).toBeDisabled();
  await go();
  await entry('Hide Russia').click();
  await expect(app.filters.country('Russia')).not.toBeChecked();
  await expect(app.filters.country('Brazil')).toBeChecked();
  await folder.remove();
});

/** Holds back what counts the filters, as a busy machine does; call what comes back to let it go on. */
async function holdCounts(): Promise<() => Promise<void>> {
  const held = await app.app.evaluateHandle(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (...given: unknown[]) => unknown>;
    };
    const count = handlers.get('timeline:facets');
    const state = { go: (): void => {} };
    const going = new Promise<void>((resolve) => (state.go = resolve));
    handlers.set('timeline:facets', async (...given) => {
      await going;
      return await count?.(...given);
    });
    return state;
  });
  return async () => await held.evaluate((state) => state.go());
}

test('empty ground has what shows other times, and the picture', async () => {
  const { x, y, height } = await app.timeline.stage();
  await app.page.mouse.click(x + 40, y + height / 2, { button: 'right' });
  await expect(entry(/^Go to Today/)).toBeVisible();
  await expect(entry(/^Undo/)).toBeDisabled();
  await entry(/^Export Picture/).click();
  await expect(app.export.dialog).toBeVisible();
});

test('a row of the table has the menu of its event', async () => {
  await app.table.show('Table');
  await app.search.fill('Pujiang Innovation Forum 2014');
  await app.expectShown(1);
  await app.table
    .rowOf('Pujiang Innovation Forum 2014')
    .getByRole('gridcell')
    .nth(1)
    .click({ button: 'right' });
  await entry('Open Details').click();
  await expect(app.details.panel).toContainText('Pujiang Innovation Forum 2014');
});
