import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, toSafeText } from '#core/clean-text.ts';

test('line breaks and tabs become spaces; what draws nothing goes', () => {
  expect(toSafeText('a\r\nb\tc\u0085d\u2028e')).toBe('a b c d e');
  expect(toSafeText('x\u001B[31m \u009B31m\u202Ey\u2066\uFEFF\u0000')).toBe('x[31m 31my');
  expect(toSafeText('half \uD83D of a pair')).toBe('half \uFFFD of a pair');
});

test('letters, accents, joiners and inner spaces stay', () => {
  const text = 'Señor  李, 👩‍🔬 and e\u0301';
  expect(toSafeText(text)).toBe(text);
});

test('a clean text has one space between words and none around them', () => {
  expect(cleanText(' two\nlines \u0007 \u202Eand\u00A0 more\n')).toBe('two lines and more');
});

test('no text keeps a control character or a line break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toSafeText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
    }),
  );
});
