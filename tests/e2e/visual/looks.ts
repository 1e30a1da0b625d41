import { expect } from 'playwright/test';

import { resizePage } from '../launch.ts';
import type { AppPage } from '../pages/app-page.ts';
import { ColumnsPage } from '../pages/columns-page.ts';
import { syntheticSet, type DataSetFolder } from '../pages/data-set-file.ts';

/** A state of the window of which pictures are kept, and how one gets there from the first view. */
export interface Look {
  /** Of the pictures, before "-light" and "-dark". */
  name: string;
  reach: (app: AppPage, folder: DataSetFolder) => Promise<unknown>;
}

/** Looks at one data set: the app is started once for them. */
export interface Sitting {
  title: string;
  /** What is opened in the place of the bundled data set. */
  file?: { name: string; content: string | object };
  looks: readonly Look[];
}

const TABLE = [
  'Event;Dates;Country;Town;Field;Source;Remarks',
  '3rd water research workshop;16–18 May 2016;Netherlands;Delft;water, health;Bulletin;room booked',
  'Talks on marine energy;05/06/2016;Norway;Bergen;energy;Newsletter;',
  'Visit to the space centre;June 2016;Franco-German;Toulouse;space;Newsletter;two days',
  ';August 2016;Poland;Gdansk;ports;Embassy note;no title yet',
  'Signing of a plan;31/31/2016;Korea;;joint research;Minutes;',
  'Exhibition of instruments;since March 2017;EU;Brussels;instruments;Catalogue;',
].join('\n');

const BROKEN = `{
  "format": "cooperation-timeline",
  "version": 1,
  "title": "Visits",
  "sources": [{ "id": "a", "publisher": "A publisher" }],
  "events": [
    { "id": "one", "title": "Talks", "kind": "visit", "date": "2016-13-40", "sources": [{ "source": "a" }] },
    { "id": "two", "title": "", "kind": "visit", "sources": [{ "source": "b" }] }
  ]
}
`;

/**
 * Twenty looks: each part of the window once, with as much in it as it has to bear (chips, marks, several rows, a picture),
 * and each way in which all of it can be drawn: dark (every look is), with high contrast, compact and narrow, in Chinese.
 * What is text alone (the guide, About) is left out: pictures of it would have to be renewed with every sentence and release.
 */
export const SITTINGS: readonly Sitting[] = [
  {
    title: 'the bundled data set',
    looks: [
      { name: 'first-view', reach: () => Promise.resolve() },
      {
        name: 'filters',
        reach: async (app) => {
          await app.filters.country('Russia').uncheck();
          await app.filters.bound('From').fill('2005');
          await app.filters.bound('From').press('Enter');
          await expect(app.filters.chip('from 2005')).toBeVisible();
        },
      },
      {
        name: 'details',
        reach: async (app) => {
          await app.event(/9th China–EU S&T steering/).click();
          await expect(app.details.panel).toBeVisible();
        },
      },
      {
        name: 'timeline-and-table',
        reach: async (app) => {
          await app.table.show('Timeline and table');
          await app.timeline.grouping.selectOption('Kind');
          const cell = (row: number) => app.table.row(row).getByRole('gridcell').first();
          await cell(2).click();
          await cell(4).click({ modifiers: ['Shift'] });
        },
      },
      {
        name: 'table-columns',
        reach: async (app) => {
          await app.table.show('Table');
          await app.button('Columns').click();
          await app.page.getByRole('checkbox', { name: 'Status', exact: true }).check();
          await app.table.expectRows();
        },
      },
      {
        name: 'search',
        reach: async (app) => {
          await app.table.show('Timeline and table');
          // What is found is in the first lane: how far the lanes are scrolled for another is not always the same.
          await app.search.fill('EU steering commitee');
          await app.search.press('Enter');
          await app.search.press('Enter');
          await expect(app.details.panel).toBeVisible();
        },
      },
      {
        name: 'series',
        reach: async (app) => {
          await app.timeline.grouping.selectOption('Series');
          await app.summary.openSeries();
        },
      },
      { name: 'summary', reach: (app) => app.summary.openNumbers() },
      { name: 'map', reach: (app) => app.map.open() },
      {
        name: 'palette',
        reach: async (app) => {
          await app.menu.choose('palette');
          await app.page.getByRole('combobox', { name: 'Search commands' }).fill('gr');
          await expect(app.page.getByRole('option', { name: /^Group by Kind/ })).toBeVisible();
        },
      },
      { name: 'export', reach: (app) => app.export.open() },
      { name: 'start-page', reach: (app) => app.menu.choose('start-page') },
      {
        name: 'tour',
        reach: async (app) => {
          await app.menu.choose('tour');
          await app.button('Next').click();
        },
      },
      {
        name: 'high-contrast',
        reach: async (app) => {
          await app.page.emulateMedia({ contrast: 'more' });
          await app.button('Legend').click();
        },
      },
      {
        name: 'narrow-and-compact',
        reach: async (app) => {
          await app.menu.choose('toggle-compact');
          await resizePage(app.app, app.page, { widthPx: 900, heightPx: 600 });
          await app.table.show('Timeline and table');
        },
      },
      {
        name: 'chinese',
        reach: async (app) => {
          await app.filters
            .group('Partner countries')
            .getByRole('button', { name: 'None' })
            .click();
          // Some of their events have Chinese titles.
          for (const name of ['Costa Rica', 'Ecuador', 'Sweden'])
            await app.filters.country(name).check();
          await app.event(/3rd China–Ecuador S&T mixed committee/).click();
          await expect(app.details.panel).toBeVisible();
          await app.speakChinese();
        },
      },
    ],
  },
  {
    title: 'many events',
    file: { name: 'synthetic.json', content: syntheticSet(6000) },
    looks: [
      {
        name: 'cluster',
        reach: async (app) => {
          await app.timeline.clusters.nth(3).click();
          await expect(app.crowd.panel).toBeVisible();
        },
      },
    ],
  },
  {
    title: 'a broken file',
    looks: [
      {
        name: 'failure',
        reach: async (app, folder) => {
          await app.openFile(await folder.write('visits.json', BROKEN));
          await expect(app.page.getByText('visits.json could not be opened')).toBeVisible();
        },
      },
    ],
  },
  {
    title: 'a table of others',
    file: { name: 'visits.csv', content: TABLE },
    looks: [
      {
        name: 'import-columns',
        // The dialog comes by itself for a table that nobody has looked at.
        reach: ({ page }) => new ColumnsPage(page).rows(),
      },
      {
        name: 'problems',
        reach: async ({ page }) => {
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: /not in$/ }).click();
          await expect(page.getByText('There is no title here')).toBeVisible();
        },
      },
    ],
  },
];
