import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { countDated, TOTAL } from './pages/bundled-events.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

let app: AppPage;
let folder: DataSetFolder;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

const failure = () => app.page.getByRole('region', { name: 'Could not open the file' });

test('a broken file lists its problems with their places, and the last good data stays', async () => {
  app = await AppPage.open();
  const broken = dataSetWith([
    visit('one', { date: '2016-13-40', partners: ['NL'] }),
    visit('two', { date: 'May 2016' }),
    visit('three', { colour: 'red' } as object),
    visit('four', { title: '' }),
  ]);
  await app.openFile(await folder.write('broken.json', broken));
  await expect(failure()).toContainText('broken.json could not be opened');
  await expect(failure().getByRole('listitem')).toHaveCount(3);
  const line = JSON.stringify(broken, null, 2).split('"2016-13-40"')[0]?.split('\n').length;
  await expect(failure().getByRole('listitem').first()).toContainText(`line ${line}, column 15`);
  await expect(failure().getByRole('listitem').first()).toContainText('events[0].date');
  await app.button('Show all 4').click();
  await expect(failure().getByRole('listitem')).toHaveCount(4);
  await app.button('Hide problems').click();
  await expect(failure().getByRole('listitem')).toHaveCount(0);
  await expect(failure()).toContainText('broken.json could not be opened');
  await expect(app.status).toContainText(`${countDated()} of ${TOTAL} events`);
  await expect(app.event(/China–EU summit 2013/)).toBeVisible();
});

test('a repaired file opens with "Try again"', async () => {
  app = await AppPage.open();
  const path = await folder.write('cut-off.json', '{ "format": "cooperation-timeline",');
  await app.openFile(path);
  await expect(failure()).toContainText('cut off');
  await folder.write('cut-off.json', dataSetWith([visit('one', { date: '2016' })]));
  await app.button('Try again').click();
  await expect(failure()).toHaveCount(0);
  await expect(app.status).toContainText('1 of 1 event');
});

test('a start with a broken file shows what is wrong and a way on', async () => {
  const path = await folder.write('empty.json', '');
  app = await AppPage.start({ args: [path] });
  await expect(failure()).toContainText('The file is empty.');
  await expect(app.button('Open another…')).toBeVisible();
});

test('a data set without events says so', async () => {
  app = await AppPage.start({ args: [await folder.write('none.json', dataSetWith([]))] });
  await expect(
    app.page.getByRole('heading', { name: 'This data set has no events' }),
  ).toBeVisible();
});

test('a filter that keeps nothing offers to be cleared', async () => {
  app = await AppPage.open();
  await app.search.fill('no such xyzzy');
  const heading = app.page.getByRole('heading', { name: 'No event matches the filters' });
  await expect(heading).toBeVisible();
  await app.button('Clear filters').click();
  await expect(heading).toHaveCount(0);
  await app.expectShown(countDated());
});

test('matches without a date are told from no match', async () => {
  const file = dataSetWith([visit('one'), visit('two', { date: '2016' })]);
  app = await AppPage.start({ args: [await folder.write('undated.json', file)] });
  await app.search.fill('visit one');
  await expect(
    app.page.getByRole('heading', { name: 'No event that matches has a date' }),
  ).toBeVisible();
  await expect(app.button('1 undated')).toBeVisible();
});

test('what is typed before the first data set is there is sought once it is', async () => {
  const many = Array.from({ length: 30_000 }, (_, at) => visit(`e-${at}`, { date: '2016-05' }));
  const file = dataSetWith([...many, visit('one', { date: '2016' })]);
  app = await AppPage.start({ args: [await folder.write('slow.json', file)] });
  await app.search.fill('visit one');
  await app.search.blur();
  await app.expectShown(1);
  await expect(app.search).toHaveValue('visit one');
});

test('a window beside the events offers to fit them', async () => {
  const events = [visit('one', { date: '1990-05' }), visit('two', { date: '2020-05-04' })];
  app = await AppPage.start({ args: [await folder.write('far.json', dataSetWith(events))] });
  await app.expectShown(2);
  await app.button('Period').click();
  await app.page.getByRole('menuitem', { name: '1 month' }).click();
  await expect(app.page.getByRole('heading', { name: 'No event in this window' })).toBeVisible();
  expect(await app.counts()).toMatchObject({ shown: 0, outside: 2 });
  await app.button('Fit all').click();
  await app.expectShown(2);
});

test('a script in a title stays text everywhere', async () => {
  const title =
    '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
  const file = dataSetWith([visit('one', { title, date: '2016', partners: ['NL'] })]);
  app = await AppPage.start({ args: [await folder.write('script.json', file)] });
  await app.event(/<img src=x/).click();
  await expect(app.details.title).toHaveText(title);
  await app.export.open();
  await expect(app.page).toHaveTitle(/^(?!broken)/);
});

test('a long load shows how far it is, and Cancel keeps what was on screen', async () => {
  app = await AppPage.open();
  const events = Array.from({ length: 150_000 }, (_, at) => visit(`e-${at}`, { date: '2016-05' }));
  await app.openFile(await folder.write('long.json', dataSetWith(events)));
  const loading = app.page.getByRole('region', { name: 'Loading' });
  await expect(loading).toContainText(/Opening long\.json(Reading|Checking)/);
  await expect(loading.getByRole('progressbar', { name: 'Opening long.json' })).toBeVisible();
  await loading.getByRole('button', { name: 'Cancel' }).click();
  await expect(loading).toHaveCount(0);
  await expect(app.status).toContainText(`${countDated()} of ${TOTAL} events`);
});
