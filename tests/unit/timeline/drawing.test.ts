import { expect, test } from 'vitest';

import type { Status } from '#core/events/vocabulary.ts';
import { isHollow } from '#core/timeline/drawing.ts';

test.each<[Status, boolean]>([
  ['held', false],
  ['planned', true],
  ['postponed', true],
  ['cancelled', true],
])('the mark of an event that is %s is hollow: %s', (status, expected) => {
  expect(isHollow(status)).toBe(expected);
});
