import { expect, test } from 'vitest';

import { extraFacts } from '#core/query/extra-facts.ts';

test('a text reads as it is, anything else as JSON', () => {
  const extra = { Venue: 'Hall 5', count: 3, tags: ['a', 'b'] };
  expect(extraFacts({ extra }).map(({ name, words }) => `${name}: ${words}`)).toEqual([
    'Venue: Hall 5',
    'count: 3',
    'tags: ["a","b"]',
  ]);
  expect(extraFacts({})).toEqual([]);
});
