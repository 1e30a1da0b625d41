import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf, weakTextsOf } from './pages/axe-violations.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';
import { expectNoFaults } from './pages/layout-faults.ts';

let folder: DataSetFolder;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

const CHINA = { city: 'Beijing', country: 'CN' };

/** Visits in three countries, of which one is too small for an outline, one without a country and one without a place. */
const VISITS = dataSetWith([
  visit('a', { date: '2012-03-04', partners: ['BR'], place: CHINA }),
  visit('b', { date: '2013-03-04', partners: ['BR', 'SG'], place: CHINA }),
  visit('c', { date: '2014-03-04', partners: ['SG'], place: { city: 'Wuhan', country: 'CN' } }),
  visit('d', { date: '2015-03-04', partners: ['BR'], place: { country: 'BR' } }),
  visit('e', { date: '2016-03-04', partners: ['SG'], place: { country: 'SG' } }),
  visit('f', { date: '2017-03-04', partners: ['UN'], place: { city: 'Atlantis' } }),
  visit('g', { date: '2018-03-04' }),
]);
const SET = { ...VISITS, actors: [{ code: 'UN', name: 'United Nations', kind: 'organisation' }] };

async function openVisits(): Promise<void> {
  app = await AppPage.open({ args: [await folder.write('visits.json', SET)] });
  await app.map.open();
}

test('the map counts events by the country that they took place in', async () => {
  await openVisits();
  await expect(app.map.panel).toContainText('5 of 7 events in 3 countries, 2 without a country');
  await expect(app.map.picture).toHaveAccessibleName(
    'Map: World. 5 of 7 events in 3 countries, 2 without a country. Most: China 3, Brazil 1, Singapore 1.',
  );
  expect(await app.map.barNames('Countries')).toEqual([
    'China 3 events',
    'Brazil 1 event',
    'Singapore 1 event',
    'Country not given 2 events',
  ]);
  await app.map.country('CN').hover();
  await expect(app.map.panel.getByText('China: 3 events', { exact: true })).toBeVisible();
  await app.map.country('DZ').hover();
  await expect(app.map.panel.getByText('Algeria: no event', { exact: true })).toBeVisible();
});

test('a press on a country keeps only it, a second one everything again', async () => {
  await openVisits();
  await app.map.press('CN');
  await app.expectShown(3);
  await expect(app.map.kept).toHaveCount(1);
  await expect(app.map.bar('Countries', 'China 3 events')).toHaveAttribute('aria-pressed', 'true');
  await app.map.country('BR').hover();
  await expect(app.map.panel.getByText('Brazil: none shown, 1 left out')).toBeVisible();
  await app.map.press('BR');
  await app.expectShown(1);
  await app.map.press('BR');
  await app.expectShown(7);
  await expect(app.map.kept).toHaveCount(0);
  // Nothing would be left of it.
  await app.map.press('DZ');
  await app.expectShown(7);
  await app.map.press('SG');
  await app.expectShown(1);
  await expect(app.map.bar('Countries', 'Singapore 1 event')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the list does the same by keyboard, and leads on to the places of a country', async () => {
  await openVisits();
  await app.map.bar('Countries', 'China 3 events').focus();
  await app.page.keyboard.press('Enter');
  await app.expectShown(3);
  expect(await app.map.barNames('Places in China')).toEqual(['Beijing 2 events', 'Wuhan 1 event']);
  await app.map.bar('Places in China', 'Wuhan 1 event').focus();
  await app.page.keyboard.press('Space');
  await app.expectShown(1);
  await expect(app.filters.chip('place: Wuhan, China')).toBeVisible();
  // A second press leads back to the country, and one on that to everything.
  await app.page.keyboard.press('Space');
  await app.expectShown(3);
  await app.map.bar('Countries', 'China 3 events').press('Enter');
  await app.expectShown(7);
});

test('it can count partners, some of which are not on the map', async () => {
  await openVisits();
  await app.map.choose('Partners');
  await expect(app.map.panel).toContainText('7 events with 3 partners, 1 without a partner');
  await expect(app.map.panel).toContainText('1 partner of the list is not on the map.');
  expect(await app.map.barNames('Partners')).toEqual([
    'Brazil 3 events',
    'Singapore 3 events',
    // With the badge that stands for a flag, which is no part of its name.
    'UNUnited Nations 1 event',
    'No partner named 1 event',
  ]);
  await app.map.press('BR');
  await app.expectShown(3);
  await expect(app.filters.chip('partner: Brazil')).toBeVisible();
  await app.map.press('BR');
  await app.expectShown(7);
});

test('it can be of a part of the world, and of the window alone', async () => {
  await openVisits();
  await app.map.choose('Africa');
  await expect(app.map.country('ET')).toBeVisible();
  await expect(app.map.country('BR')).toHaveCount(0);
  await app.map.choose('World');
  await app.map.choose('In the window');
  for (let step = 0; step < 8; step += 1) await app.button('Zoom in').click();
  await expect.poll(async () => (await app.counts()).shown).toBeLessThan(5);
  const { shown } = await app.counts();
  await expect(app.map.panel).toContainText(`of ${shown} event`);
});

test('the wheel over the map scrolls the panel', async () => {
  app = await AppPage.open({ widthPx: 900, heightPx: 600 });
  await app.map.open();
  await app.map.picture.hover();
  await app.page.mouse.wheel(0, 200);
  await expect
    .poll(async () => await app.page.locator('.ct-summary-body').evaluate((body) => body.scrollTop))
    .toBeGreaterThan(0);
});

test('key and menu open it, the shapes are no stops of the Tab key', async () => {
  await openVisits();
  expect(await app.map.picture.locator('[tabindex]').count()).toBe(0);
  await app.menu.press('toggle-map');
  await expect(app.map.panel).toBeHidden();
  await app.menu.press('toggle-map');
  await expect(app.map.picture).toBeVisible();
  await app.map.choose('Numbers');
  await expect(app.map.picture).toHaveCount(0);
});

for (const [widthPx, heightPx] of [
  [1600, 1000],
  [900, 600],
] as const) {
  test(`nothing is cut off at ${widthPx} x ${heightPx}, and axe objects to nothing`, async () => {
    app = await AppPage.open({ widthPx, heightPx });
    await app.map.open();
    await app.map.press('CN');
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemColours(theme);
      expect(await violationsOf(app.page)).toEqual([]);
    }
    await expectNoFaults(app.map.panel);
  });
}

test('high contrast is 7 to 1', async () => {
  app = await AppPage.open();
  await app.map.open();
  await app.page.emulateMedia({ contrast: 'more' });
  await expect(app.page.locator('html')).toHaveAttribute('data-more-contrast');
  for (const colours of ['light', 'dark'] as const) {
    await app.setSystemColours(colours);
    expect(await violationsOf(app.page), colours).toEqual([]);
    expect(await weakTextsOf(app.page), colours).toEqual([]);
  }
});
