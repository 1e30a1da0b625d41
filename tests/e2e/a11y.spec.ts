import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf, weakTextsOf } from './pages/axe-violations.ts';
import { UNDATED } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let tables: DataSetFolder | null = null;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
  await tables?.remove();
});

const STATES: { name: string; reach: () => Promise<unknown> }[] = [
  { name: 'the first view', reach: () => Promise.resolve() },
  {
    name: 'active filters and open details',
    reach: async () => {
      await app.filters.country('Russia').uncheck();
      await app.filters.toggle('Topic');
      await app.search.fill('consultation');
      await app.event(/DG-level consultation/).click();
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'certain dates alone',
    reach: async () => {
      await app.filters.bound('From').fill('2013');
      await app.filters.bound('From').press('Enter');
      await app.filters.certainty.getByText('Certainly').click();
      await expect(app.filters.chip('certainly from 2013')).toBeVisible();
    },
  },
  {
    name: 'the table beside the timeline, with an open event',
    reach: async () => {
      await app.table.show('Timeline and table');
      await app.table.row(1).getByRole('gridcell').nth(1).click();
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'the table alone, with selected rows and its columns',
    reach: async () => {
      await app.table.show('Table');
      await app.table.grid.locator('[tabindex="0"]').focus();
      await app.page.keyboard.press('ControlOrMeta+a');
      await app.button('Columns').click();
      await expect(app.button('Reset columns')).toBeVisible();
    },
  },
  {
    name: 'an empty table',
    reach: async () => {
      await app.table.show('Table');
      await app.search.fill('no such xyzzy');
      await expect(app.page.getByText('No event matches the filters')).toBeVisible();
    },
  },
  {
    name: 'the palette of commands',
    reach: async () => {
      await app.menu.choose('palette');
      await app.page.getByRole('combobox', { name: 'Search commands' }).fill('f');
      await expect(app.page.getByRole('option', { name: /^Filter by Germany/ })).toBeVisible();
    },
  },
  { name: 'the export dialog', reach: () => app.export.open() },
  {
    name: 'what a search has found, step by step',
    reach: async () => {
      await app.search.fill('commitee');
      await expect(app.page.getByText(/shown: committee/).first()).toBeVisible();
      await app.search.press('Enter');
      await expect(app.details.panel).toBeVisible();
    },
  },
  { name: 'the summary', reach: () => app.summary.openNumbers() },
  { name: 'the series', reach: () => app.summary.openSeries() },
  { name: 'the guide', reach: () => app.menu.choose('guide') },
  { name: 'the shortcuts', reach: () => app.menu.choose('shortcuts') },
  { name: 'About', reach: () => app.menu.choose('about') },
  {
    name: 'the menu of an event',
    reach: async () => {
      await app.event(/8th China–EU/).click({ button: 'right' });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the legend',
    reach: () => app.button('Legend').click(),
  },
  {
    name: 'undated events',
    reach: () => app.button(`${UNDATED} undated`).click(),
  },
  {
    name: 'no match and a refused date',
    reach: async () => {
      await app.search.fill('no such xyzzy');
      await app.filters.panel.getByLabel('From', { exact: true }).fill('x');
      await app.filters.panel.getByLabel('From', { exact: true }).press('Enter');
      await expect(app.filters.panel.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a failed file',
    reach: async () => {
      const folder = await DataSetFolder.create();
      await app.openFile(await folder.write('broken.json', '{"format": 3}'));
      await expect(app.page.getByText('broken.json could not be opened')).toBeVisible();
      await folder.remove();
    },
  },
  {
    name: 'the columns of a table',
    reach: async () => {
      await openTable();
      await expect(app.page.getByText('The first rows as events')).toBeVisible();
    },
  },
  {
    name: 'the problems of a file',
    reach: async () => {
      await openTable();
      await app.page.keyboard.press('Escape');
      await app.page.getByText('1 record is not in').click();
      await expect(app.page.getByText('There is no title here')).toBeVisible();
    },
  },
  {
    name: 'the changes since the last look',
    reach: async () => {
      tables = await DataSetFolder.create();
      const path = await tables.write('a.json', dataSetWith([visit('stays'), visit('goes')]));
      await app.openFile(path);
      await expect(app.page.getByText('2 events')).toBeVisible();
      await app.page.evaluate(() => window.bridge.request('dataset:changes'));
      await tables.write('a.json', dataSetWith([visit('stays', { title: 'Other' }), visit('new')]));
      await app.button('1 new, 1 changed, 1 gone').click();
      await expect(app.page.getByText('Visit goes')).toBeVisible();
    },
  },
];

async function openTable(): Promise<void> {
  tables = await DataSetFolder.create();
  const rows = 'Title;Date;Country\nTalks;05/06/2016;Atlantis\n;2016;NL\n';
  await app.openFile(await tables.write('table.csv', rows));
  await expect(app.page.getByRole('dialog', { name: 'Columns of the table' })).toBeVisible();
}

for (const { name, reach } of STATES) {
  test(`axe finds nothing wrong in ${name}, light and dark, in high contrast too`, async () => {
    await reach();
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemColours(theme);
      for (const contrast of ['no-preference', 'more'] as const) {
        await app.page.emulateMedia({ contrast });
        await app.page.waitForTimeout(300);
        const found = await violationsOf(app.page);
        const weak = contrast === 'more' ? await weakTextsOf(app.page) : [];
        expect([...found, ...weak], `${theme}, contrast ${contrast}`).toEqual([]);
      }
    }
  });
}
