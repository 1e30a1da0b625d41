import { expect, test } from 'playwright/test';

import { removeUserData } from '../../scripts/remove-user-data.ts';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, syntheticSet, visit } from './pages/data-set-file.ts';

let folder: DataSetFolder;
let userData: string;
let app: AppPage;

test.beforeEach(async () => {
  folder = await DataSetFolder.create();
  userData = await makeUserData();
});

test.afterEach(async () => {
  await app.close();
  await folder.remove();
  await removeUserData(userData);
});

/** Three visits, of which one has no date, and a background event. */
const VISITS = dataSetWith([
  visit('nine', { title: '9th visit', date: '2016-05-19', partners: ['NL', 'JP'] }),
  visit('ten', { title: '10th visit', date: '2017~', status: 'cancelled', partners: ['FR'] }),
  visit('undated', { title: '=A visit some day', level: 'ministerial' }),
  visit('crisis', { title: 'A crisis', date: '2015', background: true }),
]);

async function openVisits(): Promise<void> {
  app = await AppPage.open({ args: [await folder.write('visits.json', VISITS)], userData });
}

test('the table has every event that the filter keeps, undated and background ones too', async () => {
  await openVisits();
  await app.table.show('Table');
  expect(await app.table.count()).toBe(4);
  expect(await app.table.cells('Date')).toEqual([
    '2015',
    '19 May 2016',
    'about 2017',
    'no date known',
  ]);
  await expect(app.table.rowOf('A crisis')).toContainText('background');
  await expect(app.table.rowOf('9th visit')).toContainText('Netherlands, Japan');
  await expect(app.table.rowOf('10th visit')).toContainText('Cancelled');

  await app.search.fill('10th');
  await expect(app.table.words).toHaveText('1 row');
  await app.search.fill('no such xyzzy');
  await expect(app.page.getByText('No event matches the filters')).toBeVisible();
  await app.button('Clear filters').first().click();
  await expect(app.table.words).toHaveText('4 rows');
});

test('a press on a head orders by its column, a second one the other way round', async () => {
  await openVisits();
  await app.table.show('Table');
  await app.table.head('Title').click();
  await expect(app.table.head('Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(() => app.table.cells('Title'))
    .toEqual(['9th visit', '10th visit', '=A visit some day', 'A crisis']);
  await app.table.head('Title').click();
  await expect(app.table.head('Title')).toHaveAttribute('aria-sort', 'descending');
  await expect
    .poll(() => app.table.cells('Title'))
    .toEqual(['A crisis', '=A visit some day', '10th visit', '9th visit']);
  // An empty cell is last either way.
  await app.table.head('Partners').click();
  await expect
    .poll(() => app.table.cells('Partners'))
    .toEqual(['France', 'Netherlands, Japan', '', '']);
  await app.table.head('Partners').click();
  await expect
    .poll(() => app.table.cells('Partners'))
    .toEqual(['Netherlands, Japan', 'France', '', '']);
});

test('a row and its event on the timeline are selected together', async () => {
  app = await AppPage.open();
  await app.table.show('Timeline and table');
  const words = await app.timeline.windowWords();
  await app.table.row(1).getByRole('gridcell').nth(1).click();
  await expect(app.details.panel).toBeVisible();
  await expect(app.table.current).toHaveCount(1);
  // It is in the window, which stays.
  expect(await app.timeline.windowWords()).toBe(words);

  await app.timeline.choosePeriod('1 month');
  const month = await app.timeline.windowWords();
  await app.table.row(2).getByRole('gridcell').nth(1).click();
  await expect.poll(() => app.timeline.windowWords()).not.toBe(month);
});

test('an event that is chosen on the timeline comes into sight in the table', async () => {
  app = await AppPage.open();
  await app.table.show('Timeline and table');
  await app.search.fill('steering committee');
  await app.event(/^15th China–EU S&T steering committee/).click();
  await expect(app.table.current).toContainText('15th China–EU S&T steering committee');
  await expect(app.table.current).toBeInViewport();
  await app.search.fill('');
  await expect(app.table.current).toContainText('15th China–EU S&T steering committee');
  await expect(app.table.current).toBeInViewport();
});

test('keys lead to every cell, show an event, and come back to its row', async () => {
  await folder.write('many.json', syntheticSet(3000));
  app = await AppPage.open({ args: [`${folder.path}/many.json`], userData });
  await app.table.show('Table');
  const { keyboard } = app.page;
  await app.table.grid.locator('[tabindex="0"]').focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await expect(app.table.row(1).getByRole('gridcell').nth(1)).toBeFocused();
  await keyboard.press('End');
  await expect(app.table.row(1).getByRole('gridcell').last()).toBeFocused();
  await expect(app.table.focused).toBeInViewport();
  await keyboard.press('Control+End');
  await expect(app.table.row(2999).getByRole('gridcell').last()).toBeFocused();
  await expect(app.table.focused).toBeInViewport();
  await expect(app.table.focused).not.toBeEmpty();
  await keyboard.press('PageUp');
  await expect(app.table.row(2999).getByRole('gridcell').last()).not.toBeFocused();
  await expect(app.table.focused).toBeInViewport();
  await keyboard.press('Control+Home');
  await expect(app.table.row(0).getByRole('gridcell').first()).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(app.table.head('Date')).toBeFocused();
  const earliest = (await app.table.row(0).getAttribute('data-event')) ?? '';
  await keyboard.press('Enter');
  await expect(app.table.head('Date')).toHaveAttribute('aria-sort', 'descending');
  // Until the rows of the new order are there, those of the old one are the ones to open.
  await expect(app.table.row(0)).not.toHaveAttribute('data-event', earliest);
  await keyboard.press('ArrowDown');

  await keyboard.press('Enter');
  await expect(app.details.panel).toBeVisible();
  await expect(app.table.row(0)).toHaveAttribute('aria-current', 'true');
  await app.button('Close details').click();
  await expect(app.table.row(0).getByRole('gridcell').first()).toBeFocused();
});

test('a cell keeps the focus when its row is scrolled out of sight', async () => {
  await folder.write('many.json', syntheticSet(3000));
  app = await AppPage.open({ args: [`${folder.path}/many.json`], userData });
  await app.table.show('Table');
  await app.table.row(2).getByRole('gridcell').first().click();
  await app.table.grid.hover();
  await app.page.mouse.wheel(0, 20_000);
  await expect(app.table.row(720)).toBeVisible();
  await expect(app.table.row(2).getByRole('gridcell').first()).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(app.table.row(3).getByRole('gridcell').first()).toBeFocused();
  await expect(app.table.focused).toBeInViewport();
});

test('rows are chosen by keys and presses, and copied as tab-separated values', async () => {
  await openVisits();
  await app.table.show('Table');
  const clipboardText = async () => await app.app.evaluate(({ clipboard }) => clipboard.readText());
  const { keyboard } = app.page;
  const title = (place: number) => app.table.row(place).getByRole('gridcell').nth(1);
  await title(1).click();
  await title(3).click({ modifiers: ['ControlOrMeta'] });
  await expect(app.table.words).toHaveText('2 of 4 rows selected');
  await keyboard.press('ControlOrMeta+c');
  await expect(app.page.getByText('2 rows copied.')).toBeVisible();
  expect(await clipboardText()).toBe(
    [
      'Date\tTitle\tPartners\tKind\tLevel\tStatus\tPlace\tSeries\tSource',
      '19 May 2016\t9th visit\tNetherlands, Japan\tVisit\t\tHeld\t\t\tA publisher',
      "no date known\t'=A visit some day\t\tVisit\tMinisterial\tHeld\t\t\tA publisher",
      '',
    ].join('\n'),
  );
  await title(0).click();
  await title(2).click({ modifiers: ['Shift'] });
  await expect(app.table.chosen).toHaveCount(3);
  await keyboard.press('Shift+ArrowDown');
  await expect(app.table.chosen).toHaveCount(4);
  await keyboard.press('Space');
  await expect(app.table.chosen).toHaveCount(3);
  await keyboard.press('Escape');
  await expect(app.table.chosen).toHaveCount(0);
  await keyboard.press('ControlOrMeta+a');
  await expect(app.table.words).toHaveText('4 of 4 rows selected');
  await app.button('Copy rows').click();
  await expect(app.page.getByText('4 rows copied.')).toBeVisible();
});

test('layout and columns are there again at the next start', async () => {
  await openVisits();
  await app.table.show('Timeline and table');
  await app.button('Columns').click();
  await app.page.getByRole('checkbox', { name: 'Level' }).uncheck();
  await app.button('Move Title up').click();
  await app.page.keyboard.press('Escape');
  await app.table.separator.focus();
  await app.page.keyboard.press('Home');
  await expect(app.table.separator).toHaveAttribute('aria-valuenow', '15');
  const heads = ['Title', 'Date', 'Partners', 'Kind', 'Status', 'Place', 'Series', 'Source'];
  expect(await app.table.heads()).toEqual(heads);
  await app.close();

  await openVisits();
  await app.table.expectRows();
  expect(await app.table.heads()).toEqual(heads);
  await expect(app.table.separator).toHaveAttribute('aria-valuenow', '15');
});

test('a head is moved and made wider by keys and by dragging', async () => {
  await openVisits();
  await app.table.show('Table');
  const { keyboard, mouse } = app.page;
  const boxOf = async (name: string) => {
    const box = await app.table.head(name).boundingBox();
    if (!box) throw new Error(`There is no head ${name}`);
    return box;
  };
  const before = await boxOf('Date');
  await app.table.head('Date').focus();
  await keyboard.press('Shift+ArrowRight');
  expect((await boxOf('Date')).width).toBeGreaterThan(before.width);
  await keyboard.press('Alt+ArrowRight');
  expect((await app.table.heads()).slice(0, 2)).toEqual(['Title', 'Date']);
  await expect(app.table.head('Date')).toBeFocused();

  const [date, title] = [await boxOf('Date'), await boxOf('Title')];
  await mouse.move(date.x + 20, date.y + 10);
  await mouse.down();
  await mouse.move(title.x + 20, title.y + 10, { steps: 4 });
  await mouse.up();
  expect((await app.table.heads()).slice(0, 2)).toEqual(['Date', 'Title']);
  // Dragging does not order.
  await expect(app.table.head('Date')).toHaveAttribute('aria-sort', 'ascending');

  const wide = await boxOf('Title');
  await mouse.move(wide.x + wide.width - 3, wide.y + 10);
  await mouse.down();
  await mouse.move(wide.x + wide.width + 77, wide.y + 10, { steps: 4 });
  await mouse.up();
  expect((await boxOf('Title')).width).toBeCloseTo(wide.width + 80, 0);
  await mouse.dblclick(wide.x + wide.width + 77, wide.y + 10);
  expect((await boxOf('Title')).width).toBeLessThan(200);
  await expect(app.table.head('Title')).not.toHaveAttribute('aria-sort');
});

test('the line between timeline and table is dragged', async () => {
  await openVisits();
  await app.table.show('Timeline and table');
  const before = await app.table.grid.boundingBox();
  const line = await app.table.separator.boundingBox();
  if (!before || !line) throw new Error('There is no table');
  await app.page.mouse.move(line.x + 100, line.y);
  await app.page.mouse.down();
  await app.page.mouse.move(line.x + 100, line.y - 80, { steps: 4 });
  await app.page.mouse.up();
  const after = await app.table.grid.boundingBox();
  expect((after?.height ?? 0) - before.height).toBeCloseTo(80, -1);
});

test('rows of new and changed events are marked until that is seen', async () => {
  const path = await folder.write(
    'visits.json',
    dataSetWith([visit('stays'), visit('changes', { date: '2016-05-20' })]),
  );
  app = await AppPage.open({ args: [path], userData });
  await app.table.show('Table');
  await expect
    .poll(() => app.page.evaluate(() => window.bridge.request('dataset:changes')))
    .toEqual(expect.objectContaining({ value: null }));
  await folder.write(
    'visits.json',
    dataSetWith([visit('stays'), visit('changes', { date: '2016-05-22' }), visit('comes')]),
  );
  const mark = (words: string) => app.table.rowOf(words).getByText(/since the last look/);
  await expect(mark('Visit comes')).toHaveText('new since the last look: ');
  await expect(mark('Visit changes')).toHaveText('changed since the last look: ');
  await expect(mark('Visit stays')).toHaveCount(0);
});

test('the View menu and its shortcuts choose the layout, and the menu tells which one it is', async () => {
  await openVisits();
  const checked = async () =>
    await app.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
        .filter(({ type, checked: isOn }) => type === 'radio' && isOn)
        .map(({ label }) => label.replaceAll('&', '')),
    );
  await app.menu.choose('show-split');
  await expect(app.table.grid).toBeVisible();
  await expect(app.timeline.region).toBeVisible();
  await expect.poll(checked).toContain('Timeline and Table');
  await app.menu.choose('show-table');
  await expect(app.timeline.region).toBeHidden();
  await app.menu.choose('show-timeline');
  await expect(app.table.grid).toBeHidden();
  await app.timeline.expectSettled();
});
