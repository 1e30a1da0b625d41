import { expect } from 'playwright/test';

import type { AppPage } from './app-page.ts';
import { UNDATED } from './bundled-events.ts';
import { dataSetWith, visit, type DataSetFolder } from './data-set-file.ts';

const TABLE_TEXTS = ['table', 'Title', 'Date', 'Country', 'Talks', 'Atlantis'];

/** A state of the window that is looked at, and how one gets there from a start in English. */
export interface WindowState {
  name: string;
  /** Files that it needs go into the folder. */
  reach: (app: AppPage, folder: DataSetFolder) => Promise<unknown>;
  /** Reaches it anew where it ends with a change of the language; in Chinese then. */
  reachAgain?: (app: AppPage) => Promise<unknown>;
  /** Texts on screen that are those of such a file, or that are typed. */
  texts?: readonly string[];
}

/** The main states of the window. */
export const WINDOW_STATES: readonly WindowState[] = [
  { name: 'the first view', reach: () => Promise.resolve() },
  {
    name: 'active filters and open details',
    reach: async (app) => {
      await app.filters.country('Russia').uncheck();
      await app.filters.toggle('Topic');
      await app.search.fill('consultation');
      await app.event(/DG-level consultation/).click();
      await expect(app.details.panel).toBeVisible();
    },
    texts: ['consultation'],
  },
  {
    name: 'lanes whose events lie beside the window',
    reach: async (app) => {
      await app.timeline.grouping.selectOption('Kind');
      await app.search.fill('Pujiang Innovation Forum 2014');
      await app.search.press('Enter');
      // A step that has not come yet goes with its search.
      await expect(app.details.panel).toBeVisible();
      await app.search.fill('');
      // The menu follows what is selected.
      await expect.poll(async () => (await app.menu.entry('fit-selection'))?.enabled).toBe(true);
      await app.menu.choose('fit-selection');
      await expect.poll(() => app.timeline.windowWords()).toMatch(/Oct – .*2014$/);
      await app.timeline.choosePeriod('5 years');
      await app.menu.choose('toggle-detail');
      await expect(app.page.locator('.ct-lane-label.is-empty').first()).toBeVisible();
    },
  },
  {
    name: 'certain dates alone',
    reach: async (app) => {
      await app.filters.bound('From').fill('2013');
      await app.filters.bound('From').press('Enter');
      await app.filters.certainty.getByText('Certainly').click();
      await expect(app.filters.chip('certainly from 2013')).toBeVisible();
    },
  },
  {
    name: 'the table beside the timeline, with an open event',
    reach: async (app) => {
      await app.table.show('Timeline and table');
      await app.table.row(1).getByRole('gridcell').nth(1).click();
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'the table alone, with selected rows and its columns',
    reach: async (app) => {
      await app.table.show('Table');
      await app.table.grid.locator('[tabindex="0"]').focus();
      await app.page.keyboard.press('ControlOrMeta+a');
      await app.button('Columns').click();
      await expect(app.button('Reset columns')).toBeVisible();
    },
  },
  {
    name: 'an empty table',
    reach: async (app) => {
      await app.table.show('Table');
      await app.search.fill('no such xyzzy');
      await expect(app.page.getByText('No event matches the filters')).toBeVisible();
    },
    texts: ['no such xyzzy'],
  },
  {
    name: 'the palette of commands',
    reach: async (app) => {
      await app.menu.choose('palette');
      await app.page.getByRole('combobox', { name: 'Search commands' }).fill('f');
      await expect(app.page.getByRole('option', { name: /^Filter by Germany/ })).toBeVisible();
    },
  },
  { name: 'the export dialog', reach: (app) => app.export.open() },
  {
    name: 'what a search has found, step by step',
    reach: async (app) => {
      await app.search.fill('commitee');
      await expect(app.page.getByText(/shown: committee/).first()).toBeVisible();
      await app.search.press('Enter');
      await expect(app.details.panel).toBeVisible();
    },
    texts: ['commitee', 'committee'],
  },
  { name: 'the summary', reach: (app) => app.summary.openNumbers() },
  { name: 'the series', reach: (app) => app.summary.openSeries() },
  {
    name: 'the guide',
    reach: (app) => app.menu.choose('guide'),
    // It tells whose outlines the map has, and what some call some countries.
    texts: ['Natural Earth', 'Viet Nam', 'Republic of Korea'],
  },
  { name: 'the start page', reach: (app) => app.menu.choose('start-page') },
  { name: 'the tour', reach: (app) => app.menu.choose('tour') },
  { name: 'the shortcuts', reach: (app) => app.menu.choose('shortcuts') },
  {
    name: 'About',
    reach: (app) => app.menu.choose('about'),
    // Versions hold such words.
    texts: ['-electron.0'],
  },
  {
    name: 'the menu of an event',
    reach: async (app) => {
      await app.event(/8th China–EU/).click({ button: 'right' });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
    reachAgain: async (app) => {
      await app.page
        .locator('.vis-item', { hasText: /8th China–EU/ })
        .first()
        .click({ button: 'right' });
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the legend',
    reach: (app) => app.button('Legend').click(),
  },
  {
    name: 'undated events',
    reach: (app) => app.button(`${UNDATED} undated`).click(),
  },
  {
    name: 'no match and a refused date',
    reach: async (app) => {
      await app.search.fill('no such xyzzy');
      await app.filters.panel.getByLabel('From', { exact: true }).fill('x');
      await app.filters.panel.getByLabel('From', { exact: true }).press('Enter');
      await expect(app.filters.panel.getByRole('alert')).toBeVisible();
    },
    texts: ['no such xyzzy'],
  },
  {
    name: 'a failed file',
    reach: async (app, folder) => {
      await app.openFile(await folder.write('broken.json', '{"format": 3}'));
      await expect(app.page.getByText('broken.json could not be opened')).toBeVisible();
    },
    texts: ['broken.json', 'format', 'cooperation-timeline'],
  },
  {
    name: 'the columns of a table',
    reach: async (app, folder) => {
      await openTable(app, folder);
      await expect(app.page.getByText('The first rows as events')).toBeVisible();
    },
    texts: TABLE_TEXTS,
  },
  {
    name: 'the problems of a file',
    reach: async (app, folder) => {
      await openTable(app, folder);
      await app.page.keyboard.press('Escape');
      await app.page.getByText('1 record is not in').click();
      await expect(app.page.getByText('There is no title here')).toBeVisible();
    },
    texts: TABLE_TEXTS,
  },
  {
    name: 'the changes since the last look',
    reach: async (app, folder) => {
      const path = await folder.write('a.json', dataSetWith([visit('stays'), visit('goes')]));
      await app.openFile(path);
      await expect(app.page.getByText('2 events')).toBeVisible();
      await app.page.evaluate(() => window.bridge.request('dataset:changes'));
      await folder.write('a.json', dataSetWith([visit('stays', { title: 'Other' }), visit('new')]));
      await app.button('1 new, 1 changed, 1 gone').click();
      await expect(app.page.getByText('Visit goes')).toBeVisible();
    },
    texts: ['a.json', 'A small data set', 'A publisher', 'Visit goes', 'Visit new', 'Other'],
  },
];

async function openTable(app: AppPage, folder: DataSetFolder): Promise<void> {
  const rows = 'Title;Date;Country\nTalks;05/06/2016;Atlantis\n;2016;NL\n';
  await app.openFile(await folder.write('table.csv', rows));
  await expect(app.page.getByRole('dialog', { name: 'Columns of the table' })).toBeVisible();
}
