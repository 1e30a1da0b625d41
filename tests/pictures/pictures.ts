import { expect } from 'playwright/test';

import { AppPage } from '../e2e/pages/app-page.ts';
import { ColumnsPage } from '../e2e/pages/columns-page.ts';
import type { SampleFiles } from './sample-files.ts';

/** What a picture shows: the app is started anew for each, on the bundled data set. */
export interface Picture {
  /** Of the file in docs/images, without its ending. */
  name: string;
  theme?: 'dark';
  widthPx?: number;
  heightPx?: number;
  /** Brings the window to where the picture is taken. */
  show: (app: AppPage, samples: SampleFiles) => Promise<void>;
}

/** Windows of files of others are smaller: they stand among text. */
const SMALL = { widthPx: 1080, heightPx: 560 };

export const PICTURES: readonly Picture[] = [
  { name: 'window-light', show: async () => {} },
  {
    name: 'window-dark',
    theme: 'dark',
    show: async (app) => void (await app.timeline.grouping.selectOption('Kind')),
  },
  {
    name: 'event-details',
    show: async (app) => {
      await app.search.fill('innovation');
      await app.filters.bound('From').fill('2009');
      await app.page.keyboard.press('Tab');
      await app.event(/9th China–Russia innovation working group/).click();
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'table',
    show: async (app) => {
      await app.table.show('Timeline and table');
      await app.timeline.grouping.selectOption('Kind');
      await app.table.row(4).getByRole('gridcell').nth(1).click();
      await app.table
        .row(7)
        .getByRole('gridcell')
        .nth(1)
        .click({ modifiers: ['Shift'] });
    },
  },
  {
    name: 'search',
    show: async (app) => {
      await app.search.fill('commitee');
      await app.search.press('Enter');
      await app.search.press('Enter');
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'palette',
    ...SMALL,
    show: async (app) => {
      await app.menu.press('palette');
      await app.page.getByRole('combobox', { name: 'Search commands' }).fill('gr');
      await expect(app.page.getByRole('option', { name: /^Group by Kind/ })).toBeVisible();
    },
  },
  { name: 'summary', show: (app) => app.summary.openNumbers() },
  {
    name: 'series',
    show: async (app) => {
      await app.timeline.grouping.selectOption('Series');
      await app.summary.openSeries();
    },
  },
  { name: 'import-csv', show: (app, samples) => showColumns(app, samples['visits.csv']) },
  {
    name: 'import-excel',
    ...SMALL,
    show: (app, samples) => showColumns(app, samples['meetings.xlsx']),
  },
  {
    name: 'import-calendar',
    ...SMALL,
    show: async (app, samples) => {
      await showFile(app, samples['calendar.ics'], 7);
      await app.timeline.grouping.selectOption('Kind');
    },
  },
  {
    name: 'import-timelinejs',
    ...SMALL,
    show: async (app, samples) => {
      await showFile(app, samples['story.json'], 6);
      await app.timeline.grouping.selectOption('Kind');
    },
  },
  {
    name: 'import-web-page',
    ...SMALL,
    show: (app, samples) => showFile(app, samples['agenda.html'], 4),
  },
  {
    name: 'problems',
    ...SMALL,
    show: async (app, samples) => {
      await showColumns(app, samples['visits.csv']);
      await new ColumnsPage(app.page).apply();
      await app.page.getByRole('button', { name: /not in$/ }).click();
      await expect(app.page.getByText('There is no title here')).toBeVisible();
    },
  },
];

async function showColumns(app: AppPage, path: string): Promise<void> {
  await app.openFile(path);
  const columns = new ColumnsPage(app.page);
  await columns.rows();
}

async function showFile(app: AppPage, path: string, events: number): Promise<void> {
  await app.openFile(path);
  await expect.poll(async () => (await app.counts()).total).toBe(events);
}
