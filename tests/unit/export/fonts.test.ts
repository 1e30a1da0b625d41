import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/export/fonts.ts';
import { buildFontsFolder } from './fonts-folder.ts';

const fonts = loadFonts(buildFontsFolder());
const { measure } = fonts;
const STYLE = { sizePx: 12, weight: 400 } as const;

describe('the bundled fonts', () => {
  test('each draw what they have glyphs for', () => {
    const drawnBy = Array.from('aéжΩ–…科①س🧪', (character) => fonts.fontOf(character));
    expect(drawnBy).toEqual([
      ...Array.from('aéжΩ–…', () => 'latin'),
      'chinese',
      'chinese',
      null,
      null,
    ]);
  });

  test('never leave a character to the fonts of the system', () => {
    expect(fonts.toDrawable('科技 – سفر 🧪 ok')).toBe('科技 – \uFFFD\uFFFD\uFFFD \uFFFD ok');
    expect(fonts.toDrawable('snow☃\uFE0F')).toBe('snow☃');
    expect(measure('🧪', STYLE)).toBe(measure('\uFFFD', STYLE));
  });

  test('measure Chinese as square, and semi-bold wider than regular', () => {
    expect(measure('科技', STYLE)).toBeCloseTo(24, 1);
    expect(measure('Meeting', { ...STYLE, weight: 600 })).toBeGreaterThan(
      measure('Meeting', STYLE),
    );
  });
});

test('a folder without the fonts is no app', () => {
  expect(() => loadFonts('/nowhere')).toThrow('ENOENT');
});
