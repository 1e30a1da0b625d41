import { expect, test } from 'playwright/test';

import { statusOf } from './bridge-requests.ts';
import { AppPage } from './pages/app-page.ts';
import { TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let folder: DataSetFolder;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

const openAnother = () => app.windowOf(() => app.menu.choose('new-window'));

const windowCount = () =>
  app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** How many processes hold a data set. */
const processCount = () =>
  app.app.evaluate(
    ({ app: main }) => main.getAppMetrics().filter(({ name }) => name === 'Data set').length,
  );

const lane = ({ timeline }: AppPage, label: string) =>
  timeline.region.locator('.vis-label', { hasText: label });

/** Makes a window the active one, as a click into it does. */
async function activate(page: AppPage['page']): Promise<void> {
  const window = await app.app.browserWindow(page);
  await window.evaluate((own) => own.emit('focus'));
}

test('another window opens on the same data set, and each goes its own way', async () => {
  const other = await openAnother();
  await expect
    .poll(() => statusOf(other.page))
    .toMatchObject({ state: 'ready', summary: { total: TOTAL } });
  await other.filters.country('Russia').uncheck();
  await expect.poll(async () => (await other.counts()).filteredOut).toBeGreaterThan(0);
  expect((await app.counts()).filteredOut).toBe(0);

  const path = await folder.write('own.json', dataSetWith([visit('one', { date: '2016-05-19' })]));
  await other.openFile(path);
  await other.expectShown(1);
  expect(await statusOf(app.page)).toMatchObject({ summary: { origin: { isBundled: true } } });
  const titles = await app.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(new Set(titles).size).toBe(2);
});

test('the menu is about the window that was looked at last', async () => {
  const other = await openAnother();
  await activate(other.page);
  await app.menu.choose('lanes-kind');
  await expect(lane(other, 'Summit')).toBeVisible();
  await expect(lane(app, 'Summit')).toBeHidden();
  await activate(app.page);
  await app.menu.choose('lanes-none');
  await expect(lane(app, 'All events')).toBeVisible();
  await expect(lane(other, 'All events')).toBeHidden();
});

test('what is chosen for the app holds in every window', async () => {
  const other = await openAnother();
  await app.menu.choose('theme-dark');
  for (const { page } of [app, other])
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('a window that is closed takes its data set along, and leaves the others alone', async () => {
  const other = await openAnother();
  await expect.poll(processCount).toBe(2);
  await activate(other.page);
  await app.menu.choose('close-window');
  await expect.poll(windowCount).toBe(1);
  await expect.poll(processCount).toBe(1);
  await app.search.fill('committee');
  await expect.poll(async () => (await app.counts()).filteredOut).toBeGreaterThan(0);
});

test('a file that the system hands over stands beside a file of the reader', async () => {
  const [first, second] = await Promise.all(
    ['first.json', 'second.json'].map((name) =>
      folder.write(name, dataSetWith([visit('one', { date: '2016-05-19' })])),
    ),
  );
  if (first === undefined || second === undefined) throw new Error('Nothing was written');
  const handOver = (path: string) =>
    app.app.evaluate(({ app: main }, file) => {
      main.emit('second-instance', {}, ['app', file], '/');
    }, path);
  await handOver(first);
  await app.expectShown(1);
  const other = await app.windowOf(() => handOver(second));
  await other.expectShown(1);
  expect(await statusOf(app.page)).toMatchObject({ summary: { origin: { name: 'first.json' } } });
  await handOver(first);
  expect(await windowCount()).toBe(2);
});
