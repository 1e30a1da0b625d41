import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

const BEIJING = { city: 'Beijing', country: 'CN' };

/** Visits over five years, of which one was called off, one has no date and one is in the background. */
const VISITS = dataSetWith([
  visit('first', { date: '2012-03-04', partners: ['NL'], place: BEIJING }),
  visit('both', { date: '2014/2015', partners: ['NL', 'JP'], place: { country: 'JP' } }),
  visit('last', { date: '2015-05-19', partners: ['NL'], kind: 'summit', place: BEIJING }),
  visit('off', { date: '2016-02-01', partners: ['FR'], status: 'cancelled' }),
  visit('undated', { partners: ['JP'] }),
  visit('crisis', { date: '2015', background: true }),
]);

async function openVisits(): Promise<void> {
  app = await AppPage.open({ args: [await folder.write('visits.json', VISITS)] });
  await app.summary.openNumbers();
}

test('the summary counts years, partners, kinds and places, and tells first and last meetings', async () => {
  await openVisits();
  await expect(app.summary.total).toHaveText('5 events, 1 undated');
  expect(await app.summary.barNames('Years')).toEqual([
    '2012 1 event',
    '2014 1 event',
    '2015 2 events',
    '2016 1 event',
  ]);
  await expect(app.summary.panel.getByText('2013: none')).toBeVisible();
  expect(await app.summary.barNames('Partners')).toEqual([
    'Netherlands 3 events',
    'Japan 2 events',
    'France 1 event',
  ]);
  expect(await app.summary.barNames('Kinds')).toEqual(['Visit 4 events', 'Summit 1 event']);
  expect(await app.summary.barNames('Places')).toEqual([
    'Beijing, China 2 events',
    'Japan 1 event',
    'Place not given 2 events',
  ]);
  const rows = app.summary.panel.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Netherlands' })).toContainText('4 Mar 2012');
  await expect(rows.filter({ hasText: 'Netherlands' })).toContainText('19 May 2015');
  await expect(rows.filter({ hasText: 'France' })).toContainText('none held');
});

test('a bar is a filter, and lets go when it is pressed again', async () => {
  await openVisits();
  for (const [list, name, shown, chip] of [
    ['Years', '2015 2 events', 2, 'from 2015 to 2015'],
    ['Partners', 'Netherlands 3 events', 3, 'partner: Netherlands'],
    ['Kinds', 'Summit 1 event', 1, 'kind: Summit'],
    ['Places', 'Beijing, China 2 events', 2, 'place: Beijing, China'],
  ] as const) {
    const bar = app.summary.bar(list, name);
    await bar.click();
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    await expect(app.filters.chip(chip)).toBeVisible();
    await app.summary.expectCounted();
    await expect(app.summary.total).toHaveText(`${shown} event${shown === 1 ? '' : 's'}`);
    await bar.click();
    await expect(bar).toHaveAttribute('aria-pressed', 'false');
    await expect(app.summary.total).toHaveText('5 events, 1 undated');
  }
});

test('a date opens its event, and the way back leads to the date', async () => {
  await openVisits();
  const date = app.summary.panel.getByRole('button', { name: /^Last, Netherlands: 19 May 2015/ });
  await date.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.details.panel).toBeVisible();
  await expect(app.summary.panel).toBeHidden();
  await app.details.panel.getByRole('button', { name: 'Summary', exact: true }).click();
  await expect(date).toBeFocused();
});

test('it can be of the window alone', async () => {
  await openVisits();
  await app.page.evaluate(() => {
    document.querySelector<HTMLElement>('.ct-timeline')?.focus();
  });
  await app.summary.sumUp('In the window');
  await expect(app.summary.total).toHaveText('4 events');
  for (let step = 0; step < 12; step += 1) await app.button('Zoom in').click();
  await expect.poll(async () => (await app.counts()).shown).toBeLessThan(4);
  await app.summary.expectCounted();
  const { shown } = await app.counts();
  await expect(app.summary.total).toHaveText(`${shown} event${shown === 1 ? '' : 's'}`);
});

test('it is saved as a table or as a picture, by the name that is chosen', async () => {
  await openVisits();
  for (const [name, start] of [
    ['numbers.csv', '\uFEFFwhat,value,name,events'],
    ['numbers.svg', '<svg '],
    ['numbers.png', '\uFFFDPNG'],
  ] as const) {
    const path = join(folder.path, name);
    await app.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await app.button('Save summary as a table or picture').click();
    await expect(app.page.getByText(`Summary saved as ${name}.`)).toBeVisible();
    expect((await readFile(path, 'utf8')).startsWith(start)).toBe(true);
  }
});

test('it does not take the place of the open data set', async () => {
  await openVisits();
  await app.app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: false, filePath: `${filePath}.csv` });
    },
    join(folder.path, 'visits'),
  );
  const csv = await folder.write('visits.csv', 'title,date\nA visit,2016\n');
  await app.openFile(csv);
  // Escape would close the summary too while the focus is still there.
  await expect(app.page.getByRole('dialog').locator(':focus')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.button('Save summary as a table or picture').click();
  await expect(
    app.page.getByText('visits.csv is the open data set itself', { exact: false }),
  ).toBeVisible();
  expect(await readFile(csv, 'utf8')).toContain('A visit');
});

test('an empty view says so', async () => {
  await openVisits();
  await app.search.fill('no such xyzzy');
  await expect(app.summary.panel.getByText('No event to sum up.')).toHaveText(
    'No event to sum up. Change the filters.',
  );
  await expect(app.summary.total).toHaveText('0 events');
});

test('menu and key open it with the focus in it, Escape gives the focus back', async () => {
  app = await AppPage.open();
  await app.menu.choose('toggle-summary');
  await expect(app.summary.panel.getByRole('heading', { level: 2 })).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(app.summary.panel).toBeHidden();
  await expect(app.page.getByRole('region', { name: 'Timeline' })).toBeFocused();
  await app.button('Summary').click();
  await expect(app.summary.panel).toBeVisible();
  await app.button('Summary').click();
  await expect(app.summary.panel).toBeHidden();
});

for (const [widthPx, heightPx] of [
  [1600, 1000],
  [900, 600],
  [720, 480],
] as const) {
  test(`nothing is cut off at ${widthPx} x ${heightPx}, and axe objects to nothing`, async () => {
    app = await AppPage.open({ widthPx, heightPx });
    await app.summary.openNumbers();
    await app.summary.bar('Years', '2016 10 events').click();
    await app.summary.expectCounted();
    // Where the panel takes the place of the timeline, as details do, there is nothing else.
    for (const theme of widthPx >= 760 ? (['light', 'dark'] as const) : []) {
      await app.setSystemColours(theme);
      expect(await violationsOf(app.page)).toEqual([]);
    }
    await expectNoFaults(app.summary.panel);
    if (widthPx >= 760)
      await expect(app.page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });
}
