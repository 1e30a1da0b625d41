import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import type { DataSetInput } from '#core/events/schema.ts';

import { launchApp, type LaunchedApp } from './launch.ts';

let launched: LaunchedApp;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-drop-'));
  launched = await launchApp({ widthPx: 1200, heightPx: 800 });
  await launched.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
});

test.afterEach(async () => {
  await launched.close();
  await rm(folder, { recursive: true });
});

const dataSet: DataSetInput = {
  format: 'cooperation-timeline',
  version: 1,
  title: 'A dropped data set',
  sources: [{ id: 'note', publisher: 'Own notes' }],
  events: [
    {
      id: 'one',
      title: 'First talks',
      date: '2020-02',
      kind: 'meeting',
      partners: ['NL'],
      sources: [{ source: 'note' }],
    },
  ],
};

/** Hands real files of the disk to the page and drops them, as a file manager would. */
async function drop(...paths: string[]): Promise<void> {
  const { page } = launched;
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'files-to-drop';
    document.body.append(input);
  });
  await page.locator('#files-to-drop').setInputFiles(paths);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#files-to-drop');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    }
  });
}

test('a data set that is dropped onto the window is opened', async () => {
  const path = join(folder, 'dropped.json');
  await writeFile(path, JSON.stringify(dataSet));
  await drop(path);
  await expect(
    launched.page.getByRole('status').filter({ hasText: '1 of 1 events' }),
  ).toBeVisible();
  await expect(launched.page.getByRole('button', { name: 'A dropped data set' })).toBeVisible();
  await expect(launched.page.locator('.ct-drop')).toHaveCount(0);
});

test('of several files the first is opened, and the reader is told', async () => {
  const paths = ['a.json', 'b.json'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, JSON.stringify(dataSet));
  await drop(...paths);
  await expect(
    launched.page.getByText(/one data set is open at a time: opening a.json/),
  ).toBeVisible();
});

test('a file that is no data set leaves the last good data on screen', async () => {
  const path = join(folder, 'letter.docx');
  await writeFile(path, Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  await drop(path);
  await expect(
    launched.page.getByRole('region', { name: 'Could not open the file' }),
  ).toBeVisible();
  await expect(
    launched.page.getByRole('status').filter({ hasText: '75 of 88 events' }),
  ).toBeVisible();
});

test('a photograph gives no view: that is said, and what is on screen stays', async () => {
  const path = join(folder, 'holiday.jpg');
  await writeFile(path, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9]));
  await drop(path);
  await expect(launched.page.getByText(/holiday\.jpg gives no view/)).toBeVisible();
  await expect(
    launched.page.getByRole('status').filter({ hasText: '75 of 88 events' }),
  ).toBeVisible();
});
