import { readdir, readFile } from 'node:fs/promises';

import { expect, test } from 'playwright/test';

import { removeUserData } from '../../scripts/remove-user-data.ts';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, syntheticLines } from './pages/data-set-file.ts';
import { signalDataSet } from './signal-data-set.ts';

/** So many that reading them takes some seconds on any machine. */
const LARGE = 300_000;

let folder: DataSetFolder;
let app: AppPage;

test.beforeAll(async () => {
  folder = await DataSetFolder.create();
  await folder.write('large.ndjson', syntheticLines(LARGE));
});

test.afterAll(async () => {
  await folder.remove();
});

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

const loading = () => app.page.getByRole('region', { name: 'Loading' });
const largePath = () => `${folder.path}/large.ndjson`;

test('a file of one event a line is opened by the dialog', async () => {
  await app.openFile(await folder.write('small.ndjson', syntheticLines(400)));
  await expect.poll(async () => (await app.counts()).total).toBe(400);
  await expect(app.button('Synthetic data set of 400 events')).toBeVisible();
  const { shown, undated } = await app.counts();
  expect(shown + undated).toBe(400);
});

test('a large file counts its events while it loads, and the window can be used', async () => {
  await app.openFile(largePath());
  await expect(loading()).toContainText('Opening large.ndjson');
  await expect(loading()).toContainText(/[1-9][\d,]* events/);
  const before = await app.timeline.windowWords();
  await app.button('Zoom in').click();
  await expect.poll(() => app.timeline.windowWords()).not.toBe(before);
  expect((await app.counts()).total).toBe(TOTAL);
  await expect(loading()).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(async () => (await app.counts()).total).toBe(LARGE);
  const { shown, undated } = await app.counts();
  expect(shown + undated).toBe(LARGE);
});

test('a search right after opening finds what its threads have gathered', async () => {
  const last = (await readFile(largePath(), 'utf8')).trimEnd().split('\n').at(-1);
  const { title } = JSON.parse(last ?? '') as { title: string };
  await app.openFile(largePath());
  await expect.poll(async () => (await app.counts()).total, { timeout: 60_000 }).toBe(LARGE);
  await app.search.fill(`"${title}"`);
  await expect(app.page.locator('.ct-hit-steps:visible')).toContainText('found', {
    timeout: 60_000,
  });
  await app.search.press('Enter');
  await expect(app.details.title).toHaveText(title);
});

test('Cancel keeps what was on screen, and the next file opens', async () => {
  await app.button('Zoom in').click();
  await app.timeline.expectSettled();
  const before = await app.timeline.windowWords();
  await app.openFile(largePath());
  await expect(loading()).toContainText(/[1-9][\d,]* events/);
  await loading().getByRole('button', { name: 'Cancel' }).click();
  await expect(loading()).toHaveCount(0);
  expect((await app.counts()).total).toBe(TOTAL);
  expect(await app.timeline.windowWords()).toBe(before);
  await app.openFile(await folder.write('next.ndjson', syntheticLines(50)));
  await expect.poll(async () => (await app.counts()).total).toBe(50);
});

test('a save of many events tells how far it is, and Cancel or the end of the app leaves nothing half-written', async () => {
  const place = await DataSetFolder.create();
  const old = await place.write('large.csv', 'old');
  const saving = app.page.getByRole('region', { name: 'Saving data' });
  const save = () =>
    app.page.evaluate(async () => {
      const { status } = await window.bridge.request('session:get');
      if (status.state === 'ready') void window.bridge.request('data:save', status.view);
    });
  await app.openFile(largePath());
  await expect.poll(async () => (await app.counts()).total, { timeout: 60_000 }).toBe(LARGE);
  await app.export.answerSaveDialog(old);
  await save();
  await expect(saving).toContainText(/large\.csv: [1-9][\d,]* of [\d,]+ events/);
  await signalDataSet(app.app, 'SIGSTOP');
  expect(await readdir(place.path)).toHaveLength(2);
  await saving.getByRole('button', { name: 'Cancel' }).click();
  await expect(saving).toHaveCount(0);
  expect(await readdir(place.path)).toEqual(['large.csv']);
  await signalDataSet(app.app, 'SIGCONT');
  await save();
  await expect(saving).toBeVisible();
  await app.close();
  expect(await readdir(place.path)).toEqual(['large.csv']);
  expect(await readFile(old, 'utf8')).toBe('old');
  await place.remove();
  app = await AppPage.open();
});

test('at the next start what was on screen stands there at once, and can be used while its file loads', async () => {
  const userData = await makeUserData();
  try {
    const first = await AppPage.open({ userData });
    await first.openFile(largePath());
    await expect.poll(async () => (await first.counts()).total, { timeout: 60_000 }).toBe(LARGE);
    await first.timeline.expectSettled();
    await first.button('Zoom in').click();
    await first.timeline.expectSettled();
    const [counts, window] = [await first.counts(), await first.timeline.windowWords()];
    await first.close();

    const second = await AppPage.open({ userData });
    await expect(second.page.getByRole('region', { name: 'Loading' })).toContainText(
      'large.ndjson',
    );
    expect(await second.counts()).toEqual(counts);
    expect(await second.timeline.windowWords()).toBe(window);
    await second.button('Zoom in').click();
    await second.timeline.expectSettled();
    expect(await second.timeline.windowWords()).not.toBe(window);
    expect((await second.counts()).total).toBe(LARGE);
    await second.close();
  } finally {
    await removeUserData(userData);
  }
});
