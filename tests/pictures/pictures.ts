import { expect } from 'playwright/test';

import type { Language } from '#core/words/language.ts';
import { AppPage } from '../e2e/pages/app-page.ts';
import { ColumnsPage } from '../e2e/pages/columns-page.ts';
import type { SampleFiles } from './sample-files.ts';

/** What a picture shows: the app is started anew for each, on the bundled data set. */
export interface Picture {
  /** Of the file in docs/images, without its ending. */
  name: string;
  /** Whether the Chinese guide has it too: the window in Chinese, in name.zh.png. */
  isInChineseGuide?: true;
  theme?: 'dark';
  widthPx?: number;
  heightPx?: number;
  /**
   * Brings the window to where the picture is taken, before it speaks the language of the picture: what is in it has its
   * English names.
   */
  show?: (app: AppPage, samples: SampleFiles, language: Language) => Promise<void>;
  /** What is left to do once it speaks that language. */
  finish?: (app: AppPage, language: Language) => Promise<void>;
}

/** Windows of files of others are smaller: they stand among text. */
const SMALL = { widthPx: 1080, heightPx: 560 };

export const PICTURES: readonly Picture[] = [
  { name: 'window-light' },
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
    isInChineseGuide: true,
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
    isInChineseGuide: true,
    show: async (app) => {
      await app.search.fill('commitee');
      await app.search.press('Enter');
      await app.search.press('Enter');
      await expect(app.details.panel).toBeVisible();
    },
  },
  {
    name: 'palette',
    isInChineseGuide: true,
    ...SMALL,
    finish: async (app, language) => {
      const { typed, found } = {
        en: { typed: 'gr', found: 'Group by Kind' },
        zh: { typed: '分组', found: '按类型分组' },
      }[language];
      await app.menu.press('palette');
      const palette = app.page.getByRole('dialog');
      await palette.getByRole('combobox').fill(typed);
      await expect(palette.getByRole('option', { name: found })).toBeVisible();
    },
  },
  { name: 'summary', isInChineseGuide: true, show: (app) => app.summary.openNumbers() },
  {
    name: 'series',
    isInChineseGuide: true,
    show: async (app) => {
      await app.timeline.grouping.selectOption('Series');
      await app.summary.openSeries();
    },
  },
  {
    name: 'import-csv',
    isInChineseGuide: true,
    show: (app, samples, language) => showColumns(app, visits(samples, language)),
  },
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
    isInChineseGuide: true,
    ...SMALL,
    show: async (app, samples, language) => {
      await showColumns(app, visits(samples, language));
      await new ColumnsPage(app.page).apply();
      await app.page.getByRole('button', { name: /not in$/ }).click();
      await expect(app.page.getByText('There is no title here')).toBeVisible();
    },
  },
];

function visits(samples: SampleFiles, language: Language): string {
  return samples[language === 'zh' ? '科技交流.csv' : 'visits.csv'];
}

async function showColumns(app: AppPage, path: string): Promise<void> {
  await app.openFile(path);
  const columns = new ColumnsPage(app.page);
  await columns.rows();
}

async function showFile(app: AppPage, path: string, events: number): Promise<void> {
  await app.openFile(path);
  await expect.poll(async () => (await app.counts()).total).toBe(events);
}
