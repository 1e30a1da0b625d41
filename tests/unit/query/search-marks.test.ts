import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markRanges, toNeedles, toPieces } from '#core/query/search-marks.ts';
import { foldText } from '#core/query/search-text.ts';

function marked(search: string, text: string): string {
  return toPieces(toNeedles(search, []), text)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('the marks of a search', () => {
  it.each([
    ['committee', 'Joint Committee on water', 'Joint [Committee] on water'],
    ['com wat', 'Joint Committee on water', 'Joint [Com]mittee on [wat]er'],
    ['reunion', 'Réunion', '[Réunion]'],
    ['cafe', 'Cafe\u0301 au lait', '[Cafe\u0301] au lait'],
    ['合作', '中荷科技合作委员会', '中荷科技[合作]委员会'],
    ['fi', 'ﬁnance', '[ﬁ]nance'],
    ['f', 'ﬁnance', '[ﬁ]nance'],
    ['"joint committee"', 'Joint\u00A0 Committee, committee', '[Joint\u00A0 Committee], committee'],
    ['"a b"', 'x a\nb', 'x [a\nb]'],
    ['σισυφος', 'ΣΊΣΥΦΟΣ', '[ΣΊΣΥΦΟΣ]'],
    ['ab bc', 'abcd', '[abc]d'],
    ['aa', 'aaaa', '[aaaa]'],
    ['', 'anything', 'anything'],
    ['x', '', ''],
    ['🙂', 'a🙂b', 'a[🙂]b'],
  ])('of %j in %j', (search, text, words) => {
    expect(marked(search, text)).toBe(words);
  });

  it('are those of the words that a misspelt one was taken for', () => {
    const forgiven = [{ typed: 'Comittee', takenFor: ['committee'] }];
    expect(toNeedles('Comittee water "comittee"', forgiven)).toEqual([
      'committee',
      'water',
      'comittee',
    ]);
  });

  const letters = fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', 'B', 'é', 'ß', '京', ' ', '\n', '\u0301', 'ﬁ'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });

  it('make up the text again, and lie apart in order', () => {
    fc.assert(
      fc.property(letters, letters, (search, text) => {
        const needles = toNeedles(search, []);
        const pieces = toPieces(needles, text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const ranges = markRanges(needles, text);
        expect(ranges.every(({ start }, at) => start > (ranges[at - 1]?.end ?? -1))).toBe(true);
      }),
    );
  });

  it('are there wherever the folded text holds a word, and hold it', () => {
    fc.assert(
      fc.property(letters, letters, (search, text) => {
        for (const needle of toNeedles(search, [])) {
          const folded = foldText(text).replaceAll(/\s+/gu, ' ');
          const ranges = markRanges([needle], text);
          expect(ranges.length > 0).toBe(folded.includes(needle));
          for (const { start, end } of ranges)
            expect(foldText(text.slice(start, end)).replaceAll(/\s+/gu, ' ')).toContain(needle);
        }
      }),
    );
  });
});
