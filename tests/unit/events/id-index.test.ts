import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, IdIndex } from '#core/events/id-index.ts';

const toIndex = (ids: string[], hash = hashOf) =>
  new IdIndex(
    Int32Array.from(ids, (id) => hash(id)),
    (at) => ids[at] ?? '',
  );

const id = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), maxLength: 4 });

it('finds each id, and none that is not there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), id, (ids, sought) => {
      const index = toIndex(ids);
      expect(ids.map((one) => index.find(one))).toEqual(ids.map((_, at) => at));
      expect(index.find(sought)).toBe(ids.includes(sought) ? ids.indexOf(sought) : null);
      expect(index.twins).toBeNull();
    }),
  );
});

it('tells two that are the same, the first such pair', () => {
  expect(toIndex(['a', 'b', 'c', 'b', 'a']).twins).toEqual([1, 3]);
});

it('asks for no more ids once two are the same', () => {
  const ids = Array.from({ length: 1000 }, () => 'same');
  let asked = 0;
  const idAt = (at: number) => {
    asked += 1;
    return ids[at] ?? '';
  };
  const index = new IdIndex(Int32Array.from(ids, hashOf), idAt);
  expect([index.twins, asked]).toEqual([[0, 1], 2]);
});

it('tells ids apart whose hashes are the same', () => {
  // Found by trying: two short ids of one hash.
  const ids = collidingIds();
  expect(hashOf(ids[0])).toBe(hashOf(ids[1]));
  const index = toIndex([...ids]);
  expect([index.twins, index.find(ids[0]), index.find(ids[1])]).toEqual([null, 0, 1]);
});

function collidingIds(): [string, string] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at += 1) {
    const next = `event-${at}`;
    const before = seen.get(hashOf(next));
    if (before !== undefined) return [before, next];
    seen.set(hashOf(next), next);
  }
}
