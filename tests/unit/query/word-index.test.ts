import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { markPhrase, markTexts } from '#core/query/mark-texts.ts';
import { WordBlockBuilder, type WordBlock } from '#core/query/word-index.ts';
import { runAll } from '#core/steps.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', '京', '\n', ' ', '\t'),
  maxLength: 12,
});
const word = fc.string({ unit: fc.constantFrom('a', 'b', '京'), minLength: 1, maxLength: 3 });

function textsWith(blocks: string[][], sought: string): number[] {
  // Each text has its place at the other end.
  const last = blocks.flat().length - 1;
  const placeOf = Int32Array.from({ length: last + 1 }, (_, at) => last - at);
  const marks = new Uint8Array(last + 1);
  const mark = sought.includes(' ') ? markPhrase : markTexts;
  runAll(mark(blocks.map(toBlock), sought, placeOf, marks));
  return Array.from(placeOf.keys()).filter((at) => marks[placeOf[at] ?? 0] === 1);
}

/** Each text in parts, the way an event has several. */
function toBlock(texts: string[]): WordBlock {
  const builder = new WordBlockBuilder();
  for (const text of texts) builder.add((list) => list.push(...text.split('\n')));
  return runAll(builder.build());
}

function naively(texts: string[], sought: string): number[] {
  return texts.flatMap((text, at) => (text.includes(sought) ? [at] : []));
}

it('finds the texts that hold a word, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 8 })), word, (blocks, sought) => {
      expect(textsWith(blocks, sought)).toEqual(naively(blocks.flat(), sought));
    }),
  );
});

it('finds the texts that hold a phrase in one of their lines, and no others', () => {
  const phrase = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 8 })), phrase, (blocks, sought) => {
      const spaced = blocks.flat().map((text) => text.replaceAll(/[ \t]+/g, ' '));
      expect(textsWith(blocks, sought)).toEqual(naively(spaced, sought));
    }),
  );
});

it('tells thousands of different words apart', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `event ${at}. of ${at % 7} days`);
  for (const sought of ['99.', '12345.', 'event', '6', 'x']) {
    expect(textsWith([texts], sought)).toEqual(naively(texts, sought));
  }
});

it('tells words of the same hash apart', () => {
  // 31 times the first letter and the second one come to the same sum.
  expect(textsWith([['az', 'b[', 'az b[']], 'az')).toEqual([0, 2]);
});

it('finds what folding makes longer or shorter', () => {
  expect(textsWith([['ﬁrst', 'Straße', 'ÉTÉ']], 'first')).toEqual([0]);
  expect(textsWith([['ﬁrst', 'Straße', 'ÉTÉ']], 'ete')).toEqual([2]);
});
