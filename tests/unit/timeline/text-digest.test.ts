import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '#core/timeline/text-digest.ts';

/** Two texts of one FNV-1a hash, found by trying. */
const TWINS = ['event-95618', 'event-240320'] as const;

it('is two numbers that stand apart, so that no two pairs of them read the same', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(digestOf(text)).toMatch(/^[\da-z]{1,7}-[\da-z]{1,7}$/);
    }),
  );
});

it('begins with the FNV-1a hash', () => {
  // From the test vectors of the authors (draft-eastlake-fnv).
  const halves = ['', 'a', 'foobar'].map((text) => digestOf(text).split('-')[0]);
  expect(halves).toEqual([0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968].map((hash) => hash.toString(36)));
});

it('tells texts apart that share one half', () => {
  const [one, other] = TWINS.map(digestOf);
  expect(one?.split('-')[0]).toBe(other?.split('-')[0]);
  expect(one).not.toBe(other);
});

it('differs for each of very many texts', () => {
  const digests = new Set(Array.from({ length: 100_000 }, (_, at) => digestOf(`{"text":"${at}"}`)));
  expect(digests.size).toBe(100_000);
});
