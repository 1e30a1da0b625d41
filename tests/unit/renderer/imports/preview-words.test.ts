import { expect, test } from 'vitest';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import { previewWords } from '../../../../renderer/imports/preview-words.ts';

const preview: ImportPreview = {
  rows: [],
  counted: 6831,
  isWhole: true,
  in: 6831,
  dated: 6830,
  withPartners: 0,
  warnings: 0,
  names: [],
  dayOrder: null,
};

test('a table is summed up by what its rows have', () => {
  expect(previewWords(preview, 'en')).toBe(
    '6,831 rows: all in, 6,830 with a date, none with partners.',
  );
  expect(previewWords(preview, 'zh')).toBe('共6,831行：全部读入，6,830行有日期，0行有伙伴。');
});

test('of a long table only the first rows are', () => {
  const first = { ...preview, counted: 5000, isWhole: false, in: 4999 };
  expect(previewWords(first, 'en')).toMatch(/^First 5,000 rows: 4,999 in, /);
  expect(previewWords(first, 'zh')).toMatch(/^前5,000行：4,999行读入，/);
});

test('one row is a row', () => {
  expect(previewWords({ ...preview, counted: 1, in: 1, dated: 0 }, 'en')).toBe(
    '1 row: all in, none with a date, none with partners.',
  );
});
