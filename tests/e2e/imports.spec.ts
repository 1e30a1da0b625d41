import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { writeXlsx } from '../../electron/export/write-xlsx.ts';
import { ask } from './bridge-requests.ts';
import { AppPage } from './pages/app-page.ts';
import { ColumnsPage } from './pages/columns-page.ts';

const TABLE = `What;Day;Country;Remarks
Talks on water;05/06/2016;Netherlands;good
Visit to a laboratory;07/06/2016;Atlantis;
;08/06/2016;France;no title
Workshop;31/31/2016;Atlantis;
`;

let folder: string;
let path: string;
let app: AppPage;
let columns: ColumnsPage;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-import-'));
  path = join(folder, 'visits.csv');
  await writeFile(path, TABLE);
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function openTable(): Promise<void> {
  app = await AppPage.start({ args: [path] });
  columns = new ColumnsPage(app.page);
  await expect(columns.dialog).toBeVisible();
}

test('a table that is opened for the first time shows its columns and first rows', async () => {
  await openTable();
  await expect(columns.counts).toHaveText(
    /visits\.csv 4 rows: 3 in, 2 with a date, 3 with partners/,
  );
  await expect(columns.role('What')).toHaveValue('title');
  await expect(columns.role('Day')).toHaveValue('date');
  await expect(columns.role('Country')).toHaveValue('partners-and-country');
  await expect(columns.role('Remarks')).toHaveValue('extra');
  expect((await columns.rows())[0]).toEqual([
    '5 Jun 2016',
    'Talks on water',
    'Netherlands',
    'Netherlands',
    'Other',
  ]);
});

test('what is changed shows at once, is used, and is kept for the next time', async () => {
  await openTable();
  await columns.role('Remarks').selectOption('Topics');
  await columns.dialog
    .getByRole('combobox', { name: /Dates such as/ })
    .selectOption('month, day, year');
  await expect.poll(async () => (await columns.rows())[0]?.[0]).toBe('6 May 2016');
  await columns.dialog.getByRole('textbox', { name: 'What “Atlantis” means' }).fill('Greece');
  await app.page.keyboard.press('Enter');
  await expect(columns.dialog.getByText('is Greece')).toBeVisible();
  await columns.apply();
  await expect(app.page.getByText('1 record is not in')).toBeVisible();
  await expect(app.page.getByRole('checkbox', { name: /Greece/ })).toBeVisible();

  await writeFile(path, TABLE.replace('Talks on water', 'Talks on oceans'));
  await expect(app.event(/Talks on oceans/)).toBeVisible();
  await expect(columns.dialog).toHaveCount(0);
});

test('what is not in is listed with its line', async () => {
  await openTable();
  await app.page.keyboard.press('Escape');
  await app.page.getByText('1 record is not in').click();
  const problems = app.page.getByRole('dialog', { name: 'Problems of the file' });
  await expect(
    problems.getByText('There is no title here, so this event is not in.'),
  ).toBeVisible();
  await expect(problems.getByText('line 4', { exact: true })).toBeVisible();
  await expect(problems.getByText('2 records, the first at line 3')).toBeVisible();
  const report = join(folder, 'visits.problems.csv');
  await app.export.answerSaveDialog(report);
  await problems.getByRole('button', { name: 'Save…' }).click();
  await expect(app.page.getByText('Problems saved as visits.problems.csv.')).toBeVisible();
  expect(await readFile(report, 'utf8')).toMatch(/^visits\.csv,4,\d+,error,title-missing,/m);
  await problems.getByRole('button', { name: 'Columns…' }).click();
  await expect(columns.dialog).toBeVisible();
});

test('an Excel table shows its columns and first rows too', async () => {
  path = join(folder, 'meetings.xlsx');
  const rows = [['Talks on water', { day: '2016-06-05' }, 'Netherlands']];
  const header = ['What', 'Day', 'Country'];
  const written = await writeXlsx({ name: 'Meetings', header, rows });
  if (!written.ok) throw new Error(written.error.code);
  await writeFile(path, written.value);
  await openTable();
  await expect(columns.counts).toHaveText(/meetings\.xlsx 1 row: all in/);
  expect((await columns.rows())[0]).toEqual([
    '5 Jun 2016',
    'Talks on water',
    'Netherlands',
    'Netherlands',
    'Other',
  ]);
});

test('whose cooperation it is can be written with an input method', async () => {
  await openTable();
  const { page } = app;
  const session = await page.context().newCDPSession(page);
  await columns.dialog.getByRole('textbox', { name: 'This is the cooperation of' }).focus();
  const [text, end] = ['Netherlands', 'Netherlands'.length];
  await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  // Longer than a text rests before it counts.
  await page.waitForTimeout(1000);
  expect((await columns.rows())[0]?.[2]).toBe('Netherlands');
  await session.send('Input.insertText', { text: '荷兰' });
  await expect.poll(async () => (await columns.rows())[0]?.[2]).toBe('');
});

test('a mapping is saved as a file and loaded again', async () => {
  await openTable();
  const saved = join(folder, 'visits.mapping.json');
  await columns.role('Remarks').selectOption('Summary');
  await app.export.answerSaveDialog(saved);
  await columns.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.page.getByText('Saved as visits.mapping.json.')).toBeVisible();
  expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({
    fields: { summary: ['Remarks'] },
  });
  await columns.dialog.getByRole('button', { name: 'Guess again' }).click();
  await expect(columns.role('Remarks')).toHaveValue('extra');
  await app.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, saved);
  await columns.dialog.getByRole('button', { name: 'Load…' }).click();
  await expect(columns.role('Remarks')).toHaveValue('summary');
});

test('a table that was taken for another encoding is read anew', async () => {
  await writeFile(path, Buffer.from('Title;Date\nGespr\u00E4ch in K\u00F6ln;2016\n', 'latin1'));
  await openTable();
  await columns.dialog
    .getByRole('combobox', { name: 'Encoding' })
    .selectOption('Cyrillic (Windows-1251)');
  await expect.poll(async () => (await columns.rows())[0]?.[1]).toBe('Gesprдch in Kцln');
  await columns.dialog
    .getByRole('combobox', { name: 'Cells are parted by' })
    .selectOption('commas');
  await expect(columns.role('Title;Date')).toBeVisible();
});

test('the side whose cooperation it is is no partner', async () => {
  await openTable();
  await columns.dialog.getByRole('textbox', { name: 'This is the cooperation of' }).fill('Dutch');
  await expect.poll(async () => (await columns.rows())[0]?.[2]).toBe('');
  await columns.apply();
  await expect(app.page.getByRole('checkbox', { name: /Atlantis/ })).toBeVisible();
  await expect(app.page.getByRole('checkbox', { name: /Netherlands/ })).toHaveCount(0);
});

test('an import is told in Chinese once that is the language, the list of its problems too', async () => {
  await openTable();
  await ask(app.page, 'session:set-language', 'zh');
  const dialog = app.page.getByRole('dialog', { name: '表格的列' });
  await expect(dialog.locator('output').first()).toHaveText(
    /visits\.csv 共4行：3行读入，2行有日期，3行有伙伴。/,
  );
  await expect(dialog.getByRole('row', { name: /2016年6月5日 Talks on water 荷兰/ })).toBeVisible();
  await expect(dialog.getByText(/31\/31\/2016.*无法读作日期/)).toBeVisible();
  await dialog.getByRole('button', { name: '使用这些列' }).click();
  await app.page.getByText('1条记录未读入').click();
  const problems = app.page.getByRole('dialog', { name: '文件的问题' });
  await expect(problems.getByText('此处没有标题，因此该事件未读入。')).toBeVisible();
  await expect(problems.getByText('2条记录，首条在第3行')).toBeVisible();
  const report = join(folder, 'visits.problems.csv');
  await app.export.answerSaveDialog(report);
  await problems.getByRole('button', { name: '保存…' }).click();
  await expect(app.page.getByText('问题列表已保存为visits.problems.csv。')).toBeVisible();
  expect(await readFile(report, 'utf8')).toMatch(/title-missing,.*该事件未读入/);
});

test('a table without a title asks for its columns', async () => {
  await writeFile(path, 'Day;Remarks\n2016-05-19;https://example.org/\n');
  app = await AppPage.start({ args: [path] });
  columns = new ColumnsPage(app.page);
  await app.page.getByRole('button', { name: 'Choose columns…' }).click();
  await expect(columns.counts).toContainText('No column is the title yet');
  await expect(columns.dialog.getByRole('button', { name: 'Use these columns' })).toBeDisabled();
  await columns.role('Remarks').selectOption('Title');
  await columns.apply();
  await expect(app.status).toContainText('1 of 1 event');
});

test('the columns can be gone through by keyboard alone', async () => {
  await openTable();
  await columns.role('Remarks').focus();
  await app.page.keyboard.press('t');
  await app.page.keyboard.press('Tab');
  await columns.dialog.getByRole('button', { name: 'Use these columns' }).focus();
  await app.page.keyboard.press('Enter');
  await expect(columns.dialog).toHaveCount(0);
});
