import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortKeys } from '#core/table/sort-keys.ts';
import { runToEnd } from '../support/run-to-end.ts';

test('keys are sorted as a plain stable sort does it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 300 }), (keys) => {
      const plain = keys
        .map((key, at) => ({ key, at }))
        .toSorted((a, b) => (a.key === b.key ? a.at - b.at : a.key < b.key ? -1 : 1));
      expect([...runToEnd(sortKeys(keys))]).toEqual(plain.map(({ at }) => at));
    }),
  );
});

test('so are many more than one step sorts, with runs of uneven length', () => {
  const keys = Array.from({ length: 9001 }, (_, at) => String((at * 7919) % 4001));
  const sorted = [...runToEnd(sortKeys(keys))].map((at) => keys[at]);
  expect(sorted).toEqual(keys.toSorted());
});

test('the work comes in many steps', () => {
  const steps = sortKeys(Array.from({ length: 20_000 }, (_, at) => String(at)));
  expect([...steps].length).toBeGreaterThan(20);
});
