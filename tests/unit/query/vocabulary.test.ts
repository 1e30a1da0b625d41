import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearness } from '#core/query/letter-distance.ts';
import { Vocabulary } from '#core/query/vocabulary.ts';

const words = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength: 6 });

/** All that becomes of a word by so many slips, each by itself. */
function slipped(from: string, slips: number): Set<string> {
  if (slips === 0) return new Set([from]);
  const all = new Set<string>();
  for (const near of slipped(from, slips - 1)) {
    all.add(near);
    for (let at = 0; at <= near.length; at += 1) {
      const [head, tail] = [near.slice(0, at), near.slice(at)];
      all.add(head + tail.slice(1));
      if (tail.length > 1) all.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
      for (const other of 'abc') all.add(head + other + tail).add(head + other + tail.slice(1));
    }
  }
  return all;
}

describe('how near a word is', () => {
  it('is one slip for a letter that is wrong, missing, too many or swapped', () => {
    for (const typed of ['comittee', 'commitee', 'committtee', 'committea', 'committee'])
      expect(nearness(typed, 'committee', 1)?.isWhole).toBe(true);
    expect(nearness('meetnig', 'meeting', 1)).toEqual({ distance: 1, isWhole: true });
    expect(nearness('meetinx', 'beeting', 2)).toBeNull();
  });

  it('counts the slips of one kind as they are counted one by one', () => {
    fc.assert(
      fc.property(words(1), words(1), (typed, other) => {
        const isNear = slipped(typed, 1).has(other) && typed[0] === other[0];
        expect(nearness(typed, other, 1)?.isWhole ?? false).toBe(isNear);
      }),
    );
  });

  it('takes the beginning of a word where the whole is not near enough', () => {
    fc.assert(
      // The empty beginning is one slip from a single letter.
      fc.property(words(2), words(1), (typed, other) => {
        const found = nearness(typed, other, 1);
        const beginnings = Array.from(other, (_, at) => other.slice(0, at + 1));
        const isNear =
          typed[0] === other[0] && beginnings.some((begun) => slipped(typed, 1).has(begun));
        expect(found !== null).toBe(isNear);
      }),
    );
  });
});

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const text of [
    'committee,',
    'committees',
    '(commission)',
    'vice-ministerial',
    'minister’s',
    'science/technology',
    '2016-05',
    'ke-17a',
    '科技合作委员会',
    'sea',
    'seal',
    'project',
  ])
    vocabulary.add(text);

  it.each([
    ['comittee', ['committee']],
    ['commitees', ['committees']],
    ['netherlands', []],
    ['technolgoy', ['technology']],
    ['vice-ministeral', ['vice-ministerial']],
    ['ministeral', ['ministerial']],
    // Too short for a slip, and for two.
    ['sae', []],
    ['seel', ['seal']],
    ['prajact', []],
    // Two of eight and more.
    ['comissoin', ['commission']],
    // The beginnings of longer words, once no whole word is near.
    ['commiss', ['commission']],
    ['comis', ['commission']],
    // Numbers and what is written without spaces have no near ones.
    ['2016-06', []],
    ['ke-17b', []],
    ['科技合作委会', []],
  ])('takes "%s" for %j', (typed, nearest) => {
    expect(vocabulary.nearestTo(typed)).toEqual(nearest);
  });

  it('takes the words of another one for its own', () => {
    const both = new Vocabulary(vocabulary);
    for (const text of ['commitee', 'project']) both.add(text);
    expect(both.nearestTo('comittee')).toEqual(['committee']);
    expect(both.nearestTo('commiteee')).toEqual(['commitee', 'committee']);
    expect(both.nearestTo('projectt')).toEqual(['project']);
    expect(vocabulary.nearestTo('commiteee')).toEqual(['committee']);
  });

  it('names no more than eight words', () => {
    const many = new Vocabulary();
    for (const end of 'abcdefghijkl') many.add(`wate${end}`);
    expect(many.nearestTo('waten')).toHaveLength(8);
  });
});
