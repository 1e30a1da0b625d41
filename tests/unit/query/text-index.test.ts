import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { forEachText, TextBlockBuilder, type TextBlock } from '#core/query/text-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '京', '\n', ' '), maxLength: 12 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', '京'), minLength: 1, maxLength: 3 });

function textsWith(blocks: string[][], sought: string): number[] {
  const found: number[] = [];
  forEachText(blocks.map(toBlock), sought, (at) => found.push(at));
  return found;
}

/** Each text in two parts, the way an event has several. */
function toBlock(texts: string[]): TextBlock {
  const builder = new TextBlockBuilder();
  for (const text of texts) {
    const [first = '', ...rest] = text.split('\n');
    builder.add((list) => list.push(first, ...rest));
  }
  return builder.build();
}

function naively(texts: string[], sought: string): number[] {
  return texts.flatMap((text, at) => (text.includes(sought) ? [at] : []));
}

it('finds the texts that hold a word, each once, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 8 })), word, (blocks, sought) => {
      expect(textsWith(blocks, sought)).toEqual(naively(blocks.flat(), sought));
    }),
  );
});

it('finds texts far down', () => {
  const texts = Array.from({ length: 10_000 }, (_, at) => `event ${at}.`);
  expect(textsWith([texts], '99.')).toEqual(naively(texts, '99.'));
});
