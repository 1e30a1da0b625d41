import { expect, test } from 'vitest';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';
import { pictureName } from '../../../../../electron/main/files/picture-name.ts';

function viewOf(filter: Partial<EventFilter> = {}): View {
  const window = { startMs: Date.UTC(2016, 4, 1), endMs: Date.UTC(2016, 5, 1) };
  return { window, filter: { ...KEEP_ALL, ...filter }, groupBy: 'partner' };
}

const nameOf = (title: string, view = viewOf()): string =>
  pictureName({ title, view }, 'png', 'en');

test('a name says data set, partners and period, with its last day inside', () => {
  expect(nameOf('China', viewOf({ partners: ['NL', 'US'] }))).toBe(
    'China NL US 2016-05-01 to 2016-05-31.png',
  );
});

test('many partners, none, and "no partner" are left out', () => {
  const plain = 'China 2016-05-01 to 2016-05-31.png';
  expect(nameOf('China', viewOf({ partners: ['NL', 'US', 'JP', 'DE'] }))).toBe(plain);
  expect(nameOf('China', viewOf({ partners: [] }))).toBe(plain);
  expect(nameOf('China', viewOf({ partners: [''] }))).toBe(plain);
});

test('what a file system refuses is taken out of the title', () => {
  expect(nameOf('../a\\b: "c" <d>|e?*\n\0.')).toBe('a b c d e 2016-05-01 to 2016-05-31.png');
  expect(nameOf('...')).toBe('2016-05-01 to 2016-05-31.png');
  expect(nameOf('中'.repeat(200))).toMatch(/^中{60} 2016/);
});

test('a name is in the language of the window', () => {
  expect(pictureName({ title: '中国', view: viewOf() }, 'png', 'zh')).toBe(
    '中国 2016-05-01至2016-05-31.png',
  );
});

test('a window beyond the calendar still gives a name', () => {
  const view = { ...viewOf(), window: { startMs: -1e17, endMs: 1e17 } };
  expect(nameOf('China', view)).toBe('China open to open.png');
});
