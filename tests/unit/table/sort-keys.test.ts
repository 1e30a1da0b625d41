import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturalKey } from '#core/table/natural-key.ts';
import { sortKeys } from '#core/table/sort-keys.ts';
import { runToEnd } from '../support/run-to-end.ts';

test('keys are sorted as a plain stable sort does it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 300 }), (keys) => {
      const plain = keys
        .map((key, at) => ({ key, at }))
        .toSorted((a, b) => (a.key === b.key ? a.at - b.at : a.key < b.key ? -1 : 1));
      expect([...runToEnd(sortKeys(keys, 'en'))]).toEqual(plain.map(({ at }) => at));
    }),
  );
});

test('so are many more than one step sorts, with runs of uneven length', () => {
  const keys = Array.from({ length: 9001 }, (_, at) => String((at * 7919) % 4001));
  const sorted = [...runToEnd(sortKeys(keys, 'en'))].map((at) => keys[at]);
  expect(sorted).toEqual(keys.toSorted());
});

test('the work comes in many steps', () => {
  const steps = sortKeys(
    Array.from({ length: 20_000 }, (_, at) => String(at)),
    'en',
  );
  expect([...steps].length).toBeGreaterThan(20);
});

/** Texts in the Chinese order of their keys. */
function inChineseOrder(texts: readonly string[]): (string | undefined)[] {
  return [...runToEnd(sortKeys(texts.map(naturalKey), 'zh'))].map((at) => texts[at]);
}

describe('Chinese keys', () => {
  test('are sorted by how they are pronounced', () => {
    const names = ['荷兰', '德国', '意大利', '俄罗斯', '澳大利亚'];
    expect(inChineseOrder(names)).toEqual(['澳大利亚', '德国', '俄罗斯', '荷兰', '意大利']);
  });

  test('stand between digits and letters, and their numbers are compared as numbers', () => {
    const titles = ['第10届会议', 'Forum', '第9届会议', '2016年会议', '第9届'];
    expect(inChineseOrder(titles)).toEqual([
      '2016年会议',
      '第9届',
      '第9届会议',
      '第10届会议',
      'Forum',
    ]);
  });

  test('have one order, whatever they were in before', () => {
    const key = fc.string({ unit: fc.constantFrom('会', '議', '议', 'a', '-', '\u0001') });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), (keys) => {
        expect(inChineseOrder(keys.toReversed())).toEqual(inChineseOrder(keys));
      }),
    );
  });
});
