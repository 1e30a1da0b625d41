import { describe, expect, test } from 'vitest';

import { MARKS } from '#core/events/vocabulary.ts';
import { markPath } from '#core/timeline/mark-path.ts';

describe.each(MARKS)('the mark %s', (mark) => {
  test('stays inside its box', () => {
    const coordinates = markPath(mark, 12)
      .replace(/a[^a-zA-Z]+/g, '')
      .match(/-?[\d.]+/g)
      ?.map(Number);
    for (const value of coordinates ?? []) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(12);
    }
  });

  test('is the same in a box further to the right', () => {
    const [at0, at24] = [numbers(markPath(mark, 12)), numbers(markPath(mark, 12, 24))];
    const shifts = at24.map((value, at) => Math.round((value - (at0[at] ?? 0)) * 100) / 100);
    expect(markPath(mark, 12, 24).replace(/[\d.-]+/g, '')).toBe(
      markPath(mark, 12).replace(/[\d.-]+/g, ''),
    );
    expect(new Set(shifts)).toEqual(new Set([0, 24]));
    expect(shifts[0]).toBe(24);
  });

  test('is a closed shape of its own', () => {
    const path = markPath(mark, 12);
    expect(path).toMatch(/^M.*Z$/);
    expect(MARKS.filter((other) => markPath(other, 12) === path)).toEqual([mark]);
  });
});

function numbers(path: string): number[] {
  return path.match(/-?[\d.]+/g)?.map(Number) ?? [];
}

test('a ring is a circle with a hole that runs the other way', () => {
  expect(markPath('ring', 12)).toMatch(/0 1 1 .*Z.*0 1 0 .*Z$/);
});
