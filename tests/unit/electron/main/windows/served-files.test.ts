import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  isAppUrl,
  mediaTypeOf,
  toFilePath,
} from '../../../../../electron/main/windows/served-files.ts';

const folder = resolve('out/app/renderer');

test('addresses name files inside the folder', () => {
  expect(toFilePath('app://window/index.html', folder)).toBe(join(folder, 'index.html'));
  expect(toFilePath('app://window/assets/a%20b.js?x#y', folder)).toBe(
    join(folder, 'assets', 'a b.js'),
  );
});

test.each([
  'app://window/%2e%2e%2f%2e%2e%2felectron/main.js',
  'app://window/..%2fpreload.cjs',
  'app://window/assets/..%2f..%2f..%2fpackage.json',
  'app://window/..%5cmain.js',
  'app://window/%00',
  'app://window/%E0%A4%A',
  'app://elsewhere/index.html',
  'app://window.elsewhere/index.html',
  'file:///etc/passwd',
  'https://window/index.html',
])('%s is refused', (url) => {
  expect(toFilePath(url, folder)).toBeNull();
});

test('dots that the address itself resolves stay inside', () => {
  expect(toFilePath('app://window/../../index.html', folder)).toBe(join(folder, 'index.html'));
});

test('a page elsewhere is not the own page', () => {
  expect(isAppUrl('app://window/index.html')).toBe(true);
  expect(isAppUrl('app://windows/index.html')).toBe(false);
  expect(isAppUrl('about:blank')).toBe(false);
});

test('only what a page is built of has a media type', () => {
  expect(mediaTypeOf('a/b.JS')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('flag.svg')).toBe('image/svg+xml');
  expect(mediaTypeOf('main.exe')).toBeNull();
});
