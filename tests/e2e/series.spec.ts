import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';
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

const talks = (edition: number, date: string) =>
  visit(`t${edition}`, {
    title: `Talks ${edition}`,
    series: 'talks',
    edition,
    date,
    partners: ['UA'],
  });

/** Talks every other year, of which two are missing, and a forum that is planned. */
const SET = {
  ...dataSetWith([
    talks(3, '2008-05-01'),
    talks(4, '2010-05-01'),
    talks(6, '2014-05-01'),
    talks(8, '2018-05-01'),
    visit('f1', { series: 'forum', edition: 1, date: '2015', partners: ['NL'] }),
    visit('f2', { series: 'forum', edition: 2, date: '2019', status: 'planned', partners: ['FR'] }),
  ]),
  series: [
    { id: 'talks', title: 'The talks' },
    { id: 'forum', title: 'The forum' },
  ],
};

async function openSet(): Promise<void> {
  app = await AppPage.open({ args: [await folder.write('series.json', SET)] });
}

test('a series tells its editions in order, its cadence, what is missing and what is expected', async () => {
  await openSet();
  await app.summary.openSeries();
  const series = app.summary.series('The talks');
  await expect(series).toContainText('4 events · Ukraine');
  await expect(series).toContainText('Meets about every 2 years');
  await expect(series).toContainText('5th and 7th not in the data');
  await expect(series).toContainText('9th expected about 2020 (estimate)');
  expect(await series.getByRole('list').getByRole('listitem').allInnerTexts()).toEqual([
    '3rd · 2008',
    '4th · 2010',
    '5th',
    '6th · 2014',
    '7th',
    '8th · 2018',
  ]);
  const forum = app.summary.series('The forum');
  await expect(forum).toContainText('Planned next: 2019');
  await expect(forum).not.toContainText('estimate');
});

test('partners are listed with their series and their last meeting', async () => {
  await openSet();
  await app.summary.openSeries();
  await expect(app.summary.partner('Ukraine')).toContainText('last met 1 May 2018');
  await expect(app.summary.partner('Ukraine')).toContainText('The talks');
  await expect(app.summary.partner('France')).toContainText('nothing held with a date');
  await app.summary.partner('Ukraine').getByRole('button').click();
  await expect(app.details.title).toHaveText('Talks 8');
});

test('filters choose what is listed, the whole data set what is told of it', async () => {
  await openSet();
  await app.summary.openSeries();
  await app.search.fill('Talks 3');
  await expect(app.summary.series('The forum')).toHaveCount(0);
  await expect(app.summary.series('The talks')).toContainText('4 events');
  await app.search.fill('no such xyzzy');
  await expect(
    app.summary.panel.getByText('None of these events belongs to a series.'),
  ).toBeVisible();
});

test('an edition opens its details, which tell its place in the series, and lead back', async () => {
  await openSet();
  await app.summary.openSeries();
  const edition = app.summary.series('The talks').getByRole('button', { name: /^6th · 2014/ });
  await edition.click();
  const part = app.details.part('Series');
  await expect(part).toContainText('edition 6 · 3rd of 4 in this data set');
  await expect(part).toContainText('Meets about every 2 years');
  await expect(part).toContainText('9th expected about 2020 (estimate)');
  await app.page.keyboard.press('Escape');
  await expect(edition).toBeFocused();
});

test('series can be shown as lanes', async () => {
  await openSet();
  await app.summary.openSeries();
  await app.button('Show series as lanes').click();
  await expect(app.page.getByRole('combobox', { name: 'Lanes by' })).toHaveValue('series');
  await expect(app.button('Show series as lanes')).toBeDisabled();
});

test('series and numbers are one press apart', async () => {
  await openSet();
  await app.summary.openSeries();
  await app.summary.panel.getByText('Numbers', { exact: true }).click();
  await app.summary.expectCounted();
  await expect(app.summary.total).toHaveText('6 events');
  await app.menu.choose('toggle-series');
  await expect(app.summary.series('The talks')).toBeVisible();
  await app.menu.choose('toggle-series');
  await expect(app.summary.panel).toBeHidden();
});

for (const [widthPx, heightPx] of [
  [1600, 1000],
  [900, 600],
] as const) {
  test(`nothing is cut off at ${widthPx} x ${heightPx}, and axe objects to nothing`, async () => {
    app = await AppPage.open({ widthPx, heightPx });
    await app.summary.openSeries();
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemColours(theme);
      expect(await violationsOf(app.page)).toEqual([]);
    }
    await expectNoFaults(app.summary.panel);
    await expectNoFaults(app.page.locator('.ct-header'));
  });
}
