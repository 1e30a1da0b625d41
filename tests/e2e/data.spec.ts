import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { parseCsv } from '../unit/support/parse-csv.ts';
import { AppPage } from './pages/app-page.ts';
import { dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-data-'));
  app = await AppPage.open({ widthPx: 1400, heightPx: 850 });
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Answers the question whether a file may be replaced, and counts how often it is asked. */
async function answerReplace(isReplaced: boolean): Promise<() => Promise<number>> {
  await app.app.evaluate(
    ({ dialog }, response) => {
      const asked = { times: 0 };
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = () => {
        asked.times += 1;
        return Promise.resolve({ response, checkboxChecked: false });
      };
    },
    isReplaced ? 0 : 1,
  );
  return () =>
    app.app.evaluate(() => (globalThis as unknown as { asked: { times: number } }).asked.times);
}

/** Looks at the events of the working groups, and at how many. */
async function lookAtWorkingGroups(): Promise<number> {
  await app.search.fill('working group');
  await expect(app.filters.chips).toContainText('working group');
  await expect.poll(async () => (await app.counts()).filteredOut).toBeGreaterThan(0);
  return (await app.counts()).shown;
}

async function idsInCsv(name: string): Promise<(string | undefined)[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return parseCsv(text.slice(1))
    .slice(1)
    .filter((line) => line.at(-2) === '')
    .map(([id]) => id);
}

test('the events of the view are saved as a table and as a data set that opens again', async () => {
  const shown = await lookAtWorkingGroups();
  await app.export.answerSaveDialog(join(folder, 'groups.csv'));
  await app.menu.choose('export-data');
  await expect(app.page.getByText('Data saved as groups.csv.')).toBeVisible();
  expect(await idsInCsv('groups.csv')).toHaveLength(shown);

  await app.export.answerSaveDialog(join(folder, 'groups.json'));
  await app.menu.choose('export-data');
  await expect(app.page.getByText('Data saved as groups.json.')).toBeVisible();
  expect((await readdir(folder)).toSorted()).toEqual(['groups.csv', 'groups.json']);
  await app.search.fill('');
  await app.openFile(join(folder, 'groups.json'));
  await expect(app.page.getByRole('button', { name: /\(part: .+, filtered\)/ })).toBeVisible();
  await app.expectShown(shown);
});

test('the data of a saved picture lie beside it, and replace nothing unasked', async () => {
  const shown = await lookAtWorkingGroups();
  const { dialog } = app.export;
  await app.export.answerSaveDialog(join(folder, 'groups.png'));
  await app.export.open();
  await expect(dialog.getByRole('button', { name: /Save its data/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await dialog.getByRole('button', { name: 'Save its data as CSV' }).click();
  await expect(dialog.getByRole('status')).toContainText('Data saved as groups.csv.');
  expect(await idsInCsv('groups.csv')).toHaveLength(shown);

  await writeFile(join(folder, 'groups.json'), 'mine');
  const asked = await answerReplace(false);
  await dialog.getByRole('button', { name: 'Save its data as JSON' }).click();
  await expect.poll(asked).toBe(1);
  await expect(dialog.getByRole('status')).not.toContainText('aved as groups.json');
  await expect(dialog.getByRole('status')).not.toContainText('Saving');
  expect(await readFile(join(folder, 'groups.json'), 'utf8')).toBe('mine');
  await answerReplace(true);
  await dialog.getByRole('button', { name: 'Save its data as JSON' }).click();
  await expect(dialog.getByRole('status')).toContainText('Data saved as groups.json.');
  const { events } = JSON.parse(await readFile(join(folder, 'groups.json'), 'utf8')) as {
    events: { background?: boolean }[];
  };
  expect(events.filter(({ background }) => background !== true)).toHaveLength(shown);
  expect(await readdir(folder)).toHaveLength(3);
});

test('a view that shows nothing, and a place that cannot be written, are told in words', async () => {
  await app.export.answerSaveDialog(join(folder, 'missing', 'a.csv'));
  await app.menu.choose('export-data');
  await expect(app.page.getByRole('alert')).toContainText('there is no such folder');
  await app.search.fill('no such xyzzy anywhere');
  await expect(app.filters.chips).toContainText('no such xyzzy');
  await app.export.answerSaveDialog(join(folder, 'a.csv'));
  await app.menu.choose('export-data');
  await expect(app.page.getByText('This view shows no event')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);
});

test('the open data set is never replaced by a part of itself', async () => {
  const path = join(folder, 'ours.json');
  const text = JSON.stringify(dataSetWith([visit('a', { date: '2016-05-19' })]));
  await writeFile(path, text);
  await app.openFile(path);
  await expect(app.status).toContainText('of 1 event');
  await app.export.answerSaveDialog(path);
  await app.menu.choose('export-data');
  await expect(app.page.getByText('ours.json is the open data set itself')).toBeVisible();
  await app.export.answerSaveDialog(join(folder, 'ours.png'));
  await app.export.open();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await app.export.dialog.getByRole('button', { name: 'Save its data as JSON' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('the open data set itself');
  expect(await readFile(path, 'utf8')).toBe(text);
});
