import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPathBeside, isSameFile } from '../../../electron/export/data-path.ts';
import { makeTempFolder, store } from '../cli/temp-folder.ts';

test.each([
  ['/a/picture.png', '/a/picture.csv'],
  ['/a.b/Title NL 2016-05-01 to 2016-05-31.svg', '/a.b/Title NL 2016-05-01 to 2016-05-31.csv'],
  ['v1.2.PDF', 'v1.2.csv'],
  ['/a.b/picture', '/a.b/picture.csv'],
  ['C:\\a.b\\picture', 'C:\\a.b\\picture.csv'],
  ['/a/ours.view.json', '/a/ours.csv'],
  ['/a/ours.view.png', '/a/ours.csv'],
])('the data of %s lie in %s', (picture, path) => {
  expect(dataPathBeside(picture, 'csv')).toBe(path);
});

test('a file is the same under another name, by a link, and no other', async () => {
  const folder = makeTempFolder();
  const path = store(folder, 'a.json', '{}');
  const twin = store(folder, 'b.json', '{}');
  const [link, hard] = [join(folder, 'link.json'), join(folder, 'hard.json')];
  symlinkSync(path, link);
  linkSync(path, hard);
  expect(await isSameFile(path, join(folder, '.', 'a.json'))).toBe(true);
  expect(await isSameFile(path, link)).toBe(true);
  expect(await isSameFile(path, hard)).toBe(true);
  expect(await isSameFile(path, twin)).toBe(false);
  expect(await isSameFile(join(folder, 'none'), join(folder, 'none'))).toBe(false);
});
