import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

let folder: DataSetFolder;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
});

const before = dataSetWith([
  visit('stays', { date: '2016-05-19', title: 'A visit that stays' }),
  visit('changes', { date: '2016-05-20', title: 'A visit to come' }),
  visit('goes', { date: '2016-05', title: 'A visit called off' }),
]);
const after = dataSetWith([
  visit('stays', { date: '2016-05-19', title: 'A visit that stays' }),
  visit('changes', { date: '2016-05-22', title: 'A visit to come' }),
  visit('comes', { date: '2016-06-01', title: 'A visit just announced' }),
]);

test('a file that is written anew tells what is new, changed and gone, and marks it until that is seen', async () => {
  const path = await folder.write('visits.json', before);
  app = await AppPage.open({ args: [path] });
  await expect(app.event(/^A visit called off/)).toBeVisible();
  // The first look is kept when the window is at rest.
  await expect
    .poll(() => app.page.evaluate(() => window.bridge.request('dataset:changes')))
    .toEqual(expect.objectContaining({ value: null }));
  await folder.write('visits.json', after);

  await expect(app.button('1 new, 1 changed, 1 gone')).toBeVisible();
  const fresh = app.event(/^A visit just announced, .*, new since the last look$/);
  await expect(fresh).toBeVisible();
  await expect(app.event(/^A visit to come, .*, changed since the last look$/)).toBeVisible();
  await expect(app.event(/^A visit that stays, 19 May 2016$/)).toBeVisible();

  await app.button('1 new, 1 changed, 1 gone').click();
  const dialog = app.page.getByRole('dialog', { name: 'Changes since the last look' });
  await expect(dialog.getByRole('heading')).toHaveText([
    'Changes since the last look',
    /^New\s*1$/,
    /^Changed\s*1$/,
    /^Gone\s*1$/,
  ]);
  await expect(dialog.getByText('A visit called off')).toBeVisible();
  await dialog.getByRole('button', { name: /A visit just announced/ }).click();
  await expect(app.details.panel.getByText('New since the last look')).toBeVisible();

  await app.button('1 new, 1 changed, 1 gone').click();
  await dialog.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(app.button('1 new, 1 changed, 1 gone')).toBeHidden();
  await expect(app.event(/^A visit just announced, 1 Jun 2016$/)).toBeVisible();
  await expect(app.details.panel.getByText('New since the last look')).toBeHidden();
});

test('events that stand together tell how many of them are new, and which', async () => {
  const many = Array.from({ length: 360 }, (_, at) =>
    visit(`old-${at}`, { date: '2016-05-19', title: `Visit ${at}` }),
  );
  const lone = visit('lone', { date: '1990', title: 'An early visit' });
  const path = await folder.write('visits.json', dataSetWith([lone, ...many]));
  app = await AppPage.open({ args: [path] });
  await expect
    .poll(() => app.page.evaluate(() => window.bridge.request('dataset:changes')))
    .toEqual(expect.objectContaining({ value: null }));
  const fresh = visit('fresh', { date: '2016-05-19', title: 'A new visit' });
  await folder.write('visits.json', dataSetWith([lone, fresh, ...many]));

  const crowd = app.event(/^361 events, .*, 1 new since the last look$/);
  await expect(crowd).toHaveAttribute('title', /\(1 new since the last look\)$/);
  await crowd.click();
  await expect(app.crowd.panel.getByText('1 new since the last look')).toBeVisible();
  await expect(app.crowd.panel.getByRole('button', { name: /A new visit/ })).toHaveAccessibleName(
    /^new since the last look/,
  );
  await app.button('1 new').click();
  const dialog = app.page.getByRole('dialog', { name: 'Changes since the last look' });
  await dialog.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(app.event(/^361 events, 19 May 2016, [^,]*$/)).toBeVisible();
});
