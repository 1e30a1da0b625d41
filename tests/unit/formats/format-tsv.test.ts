import { expect, test } from 'vitest';
import { formatTsvLine } from '#core/formats/format-tsv.ts';

test('cells stand on one line, parted by tabs', () => {
  expect(formatTsvLine(['a', '', 'c'])).toBe('a\t\tc\n');
});

test('tabs and line breaks in a cell become spaces', () => {
  expect(formatTsvLine(['two\r\nlines', 'tab\there'])).toBe('two lines\ttab here\n');
});

test('nothing runs as a formula', () => {
  expect(formatTsvLine(['=1+1', 'x\n=1+1', '+31'])).toBe("'=1+1\tx =1+1\t'+31\n");
});
