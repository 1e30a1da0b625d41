import { expect, test } from 'playwright/test';

import { removeUserData } from '../../scripts/remove-user-data.ts';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

/** Notes which items are there as soon as the page says that it is ready, before anything else can be drawn. */
const NOTE_FIRST_ITEMS = `
  const { app } = require('electron');
  const note = \`{
    const root = document.documentElement;
    new MutationObserver((_changes, observer) => {
      const items = [...document.querySelectorAll('[data-item-id]')];
      root.dataset.first = JSON.stringify(items.map(({ dataset }) => dataset.itemId));
      observer.disconnect();
    }).observe(root, { attributeFilter: ['data-ready'] });
  }\`;
  app.once('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', () => void contents.executeJavaScript(note));
  });
`;

let folder: DataSetFolder;
let userData: string;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  userData = await makeUserData();
});

test.afterEach(async () => {
  await app.close();
  await removeUserData(userData);
  await folder.remove();
});

/** Starts on what an earlier start has left, and tells which items the first picture has. */
async function firstItems(args: string[] = []): Promise<string[]> {
  const before = await AppPage.open({ widthPx: 1400, heightPx: 900, userData, args });
  await before.expectDrawn();
  await before.close();
  const preloads = [await folder.write('note.cjs', NOTE_FIRST_ITEMS)];
  app = await AppPage.open({ widthPx: 1400, heightPx: 900, userData, args, preloads });
  const html = app.page.locator('html');
  await expect(html).toHaveAttribute('data-first', /./);
  return JSON.parse((await html.getAttribute('data-first')) ?? '') as string[];
}

/** The items in sight, once all is drawn. */
async function itemsInSight(): Promise<string[]> {
  await app.expectDrawn();
  return await app.page.evaluate(() => {
    const panel = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-item-id]')]
      .filter((item) => item.getBoundingClientRect().top < (panel?.bottom ?? 0))
      .map(({ dataset }) => dataset['itemId'] ?? '');
  });
}

test('the first picture holds all that is in sight, and what is below comes after it', async () => {
  const [first, inSight] = [await firstItems(), await itemsInSight()];
  expect(inSight.length).toBeGreaterThan(20);
  expect(first).toEqual(expect.arrayContaining(inSight));
  const lanes = app.page.locator('.vis-panel.vis-left');
  await lanes.evaluate((panel) => (panel.scrollTop = panel.scrollHeight));
  await expect(app.timeline.region.locator('[data-lane-id]').last()).toBeInViewport();
  const below = await itemsInSight();
  expect(below.length).toBeGreaterThan(10);
  expect(first).not.toEqual(expect.arrayContaining(below));
});

test('it does so where events stand side by side, and many lanes have room', async () => {
  const more = ['LV', 'LT', 'LU', 'HU', 'MT', 'NL', 'AT', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'];
  const partners = [
    'BE',
    'BG',
    'CZ',
    'DK',
    'DE',
    'EE',
    'IE',
    'GR',
    'ES',
    'FR',
    'HR',
    'IT',
    ...more,
  ];
  const events = partners.flatMap((code) =>
    [1960, 1980, 2000, 2020].map((year) =>
      visit(`${code}-${year}`.toLowerCase(), { date: `${year}`, partners: [code], title: 'Talk' }),
    ),
  );
  const path = await folder.write('wide.json', dataSetWith(events));
  const [first, inSight] = [await firstItems([path]), await itemsInSight()];
  expect(inSight.length).toBeGreaterThan(80);
  expect(first).toEqual(expect.arrayContaining(inSight));
});

test('a timeline that is whole at once is also settled, each time it comes back', async () => {
  const path = await folder.write('one.json', dataSetWith([visit('one', { date: '2016-05' })]));
  app = await AppPage.open({ userData, args: [path] });
  await app.expectDrawn();
  for (const layout of ['Table', 'Timeline'] as const) {
    await app.table.show(layout);
    await app.expectDrawn();
  }
  await app.timeline.expectSettled();
  await expect(app.event(/^Visit one/)).toBeVisible();
});
