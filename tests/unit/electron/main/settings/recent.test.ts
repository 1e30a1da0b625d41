import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';
import { addRecent, recentNames } from '../../../../../electron/main/settings/recent.ts';
import {
  rememberedView,
  rememberView,
} from '../../../../../electron/main/settings/remembered-views.ts';

test('a file opened again moves to the top, and ten are kept', () => {
  const many = Array.from({ length: 12 }, (_, at) => `/file-${at}.json`).reduce<string[]>(
    addRecent,
    [],
  );
  expect(many).toHaveLength(10);
  expect(many[0]).toBe('/file-11.json');
  expect(addRecent(many, '/file-5.json').slice(0, 2)).toEqual(['/file-5.json', '/file-11.json']);
  expect(addRecent(many, '/file-5.json')).toHaveLength(10);
});

test('files of the same name are told apart by their folders', () => {
  const recent = [join('/a', 'data.json'), join('/b', 'data.json'), join('/a', 'other.json')];
  expect(recentNames(recent)).toEqual([
    join('a', 'data.json'),
    join('b', 'data.json'),
    'other.json',
  ]);
});

const viewFrom = (startMs: number): View => ({
  window: { startMs, endMs: startMs + 1 },
  filter: KEEP_ALL,
  groupBy: 'none',
});

test('each file has the view last looked at, the bundled set too', () => {
  let views = rememberView([], '/a.json', viewFrom(1));
  views = rememberView(views, null, viewFrom(2));
  views = rememberView(views, '/a.json', viewFrom(3));
  expect(views).toHaveLength(2);
  expect(rememberedView(views, '/a.json')).toEqual(viewFrom(3));
  expect(rememberedView(views, null)).toEqual(viewFrom(2));
  expect(rememberedView(views, '/b.json')).toBeNull();
});

test('the views of files not looked at for the longest are forgotten', () => {
  const views = Array.from({ length: 60 }, (_, at) => at).reduce<ReturnType<typeof rememberView>>(
    (before, at) => rememberView(before, `/${at}.json`, viewFrom(at)),
    [],
  );
  expect(views).toHaveLength(50);
  expect(rememberedView(views, '/9.json')).toBeNull();
  expect(rememberedView(views, '/10.json')).toEqual(viewFrom(10));
});
