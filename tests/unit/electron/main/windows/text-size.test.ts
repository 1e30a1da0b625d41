import { expect, test } from 'vitest';
import { nextTextSize } from '../../../../../electron/main/windows/text-size.ts';

test('text grows and shrinks in steps and stops at the ends', () => {
  expect(nextTextSize(1, 1)).toBe(1.1);
  expect(nextTextSize(1.0999, 1)).toBe(1.25);
  expect(nextTextSize(1, -1)).toBe(0.9);
  expect(nextTextSize(0.8, -1)).toBe(0.8);
  expect(nextTextSize(2, 1)).toBe(2);
  expect(nextTextSize(1.5, 0)).toBe(1);
});
