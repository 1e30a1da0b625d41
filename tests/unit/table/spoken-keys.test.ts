import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturalKey } from '#core/table/natural-key.ts';
import { spokenKeys } from '#core/table/spoken-keys.ts';
import { compareNames } from '#core/words/language.ts';

function spoken(keys: readonly string[]): string[] {
  const steps = spokenKeys(keys);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Titles in the order of their keys. */
function sorted(titles: readonly string[]): string[] {
  const keys = spoken(titles.map(naturalKey));
  const keyed = titles.map((title, at) => ({ title, key: keys[at] ?? '' }));
  return keyed
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ title }) => title);
}

describe('Chinese keys', () => {
  test('are ordered by how they are pronounced', () => {
    expect(sorted(['荷兰', '德国', '意大利', '俄罗斯', '澳大利亚'])).toEqual([
      '澳大利亚',
      '德国',
      '俄罗斯',
      '荷兰',
      '意大利',
    ]);
  });

  test('go on comparing numbers as numbers, and stand between digits and letters', () => {
    expect(sorted(['第10届会议', 'Forum', '第9届会议', '2016年会议', '第9届'])).toEqual([
      '2016年会议',
      '第9届',
      '第9届会议',
      '第10届会议',
      'Forum',
    ]);
  });

  test('are ordered as the alphabet of the language orders them', () => {
    const character = fc
      .integer({ min: 0x4e_00, max: 0x9f_a5 })
      .map((at) => String.fromCodePoint(at));
    const name = fc.string({ unit: character, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        expect(sorted(names)).toEqual(names.toSorted(compareNames('zh')));
      }),
    );
  });

  test('leave other keys as they are, and the same ones the same', () => {
    expect(spoken(['forum', '', '009'])).toEqual(['forum', '', '009']);
    const [one, other] = spoken(['会议', '会议']);
    expect(one).toBe(other);
  });
});
