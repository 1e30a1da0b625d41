import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { cleanText } from '#core/clean-text.ts';
import { piecesOf, shorten, wrap } from '#core/figure/fit-text.ts';
import { plainMeasure } from './build-figure.ts';

/** Every character is 5 px wide, a Chinese one 10. */
const STYLE = { sizePx: 10, weight: 400 } as const;
const wrapped = (text: string, maxPx: number, maxLines = 9) =>
  wrap(text, { maxPx, maxLines }, STYLE, plainMeasure);

describe('shortening', () => {
  test('leaves a text that fits alone, and ends a longer one in an ellipsis', () => {
    expect(shorten('science', 35, STYLE, plainMeasure)).toBe('science');
    expect(shorten('science and technology', 50, STYLE, plainMeasure)).toBe('science a…');
    expect(shorten('science and', 45, STYLE, plainMeasure)).toBe('science…');
  });

  test('never cuts a character in two', () => {
    expect(shorten('👩‍🔬👩‍🔬', 20, STYLE, plainMeasure)).toBe('👩‍🔬…');
  });

  test('gives nothing when not even one character fits', () => {
    expect(shorten('science', 8, STYLE, plainMeasure)).toBe('');
  });
});

describe('wrapping', () => {
  test('breaks between words, after dashes, and between Chinese characters', () => {
    expect(wrapped('joint committee on science', 80)).toEqual(['joint committee', 'on science']);
    expect(wrapped('China–Netherlands', 60)).toEqual(['China–', 'Netherlands']);
    expect(wrapped('中国科学技术合作', 45)).toEqual(['中国科学', '技术合作']);
  });

  test('keeps punctuation with what it belongs to', () => {
    expect(wrapped('中国（科技）。', 30)).toEqual(['中国', '（科', '技）。']);
  });

  test('keeps a number with what it counts', () => {
    expect(wrapped('共有事件12个', 50)).toEqual(['共有事件', '12个']);
    expect(wrapped('2016年10月', 40)).toEqual(['2016年', '10月']);
  });

  test('breaks inside a word only when it is longer than a line', () => {
    expect(wrapped('a Donaudampfschiff', 40)).toEqual(['a', 'Donaudam', 'pfschiff']);
  });

  test('shortens the last line that is allowed', () => {
    expect(wrapped('one two three four five', 35, 2)).toEqual(['one two', 'three…']);
  });

  test('takes the more work the longer a text is, not its square', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    onTestFinished(() => segment.mockRestore());
    const workOf = (times: number): number => {
      segment.mockClear();
      let measured = 0;
      const text = 'science and technology '.repeat(times);
      wrap(text, { maxPx: 500, maxLines: Infinity }, STYLE, (piece, style) => {
        measured += piece.length;
        return plainMeasure(piece, style);
      });
      return measured + segment.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
    };
    expect(workOf(2000)).toBeLessThan(10.5 * workOf(200));
  });

  test('loses nothing but spaces, and no line is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }).map(cleanText), (text) => {
        const lines = wrapped(text, 60, Infinity);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const line of lines.filter(({ length }) => length > 12)) {
          expect(plainMeasure(line, STYLE)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

/** The pieces of a text, each behind a sign that tells whether a space stands before it. */
function told(text: string): string[] {
  return piecesOf(text).map((piece) => (piece.isTight ? '+' : ' ') + piece.text);
}

describe('pieces of running text', () => {
  test('are words, and characters where a script has no spaces', () => {
    expect(told('joint co-operation on S&T,')).toEqual([' joint', ' co-operation', ' on', ' S&T,']);
    expect(told('第9届中荷联委会（北京），')).toEqual([
      ' 第',
      '+9届',
      '+中',
      '+荷',
      '+联',
      '+委',
      '+会',
      '+（北',
      '+京），',
    ]);
  });

  test('are all of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const joined = piecesOf(text)
          .map((piece, at) => (at === 0 || piece.isTight ? '' : ' ') + piece.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
