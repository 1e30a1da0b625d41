import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTextIndex } from '#core/query/text-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '京', '\n', ' '), maxLength: 12 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', '京'), minLength: 1, maxLength: 3 });

it('finds the rows whose own text holds a word, and no others', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), word, (texts, sought) => {
      const found = toTextIndex(texts).rowsWith(sought);
      expect([...found]).toEqual(texts.map((text) => Number(text.includes(sought))));
    }),
  );
});

it('finds rows far down', () => {
  const texts = Array.from({ length: 10_000 }, (_, row) => `event ${row}.`);
  const found = toTextIndex(texts).rowsWith('99.');
  const rows = [...found].flatMap((mark, row) => (mark === 1 ? row : []));
  expect(rows).toEqual(texts.flatMap((text, row) => (text.endsWith('99.') ? row : [])));
});

it('answers the same again, also after many other words', () => {
  const index = toTextIndex(['visit', 'forum']);
  const first = [...index.rowsWith('for')];
  for (const letter of 'abcdefghijklmnop') index.rowsWith(letter);
  expect([...index.rowsWith('for')]).toEqual(first);
});
