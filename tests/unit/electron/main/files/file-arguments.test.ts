import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileArgument } from '../../../../../electron/main/files/file-arguments.ts';

test('the last argument that names a data-set file is opened, from the folder it was typed in', () => {
  expect(fileArgument(['electron', '.', 'a.json', 'b.JSON'], '/home')).toBe(
    resolve('/home', 'b.JSON'),
  );
  expect(fileArgument(['app', '/data/a.json'], '/home')).toBe(resolve('/data/a.json'));
  expect(fileArgument(['app', 'a.Cooperation'], '/home')).toBe(resolve('/home', 'a.Cooperation'));
});

test('switches and the app itself are no data sets', () => {
  expect(fileArgument(['electron', '-r', 'loader.js', '--config=x.json', '.'], '/')).toBeNull();
});
