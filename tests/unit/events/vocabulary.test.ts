import { expect, test } from 'vitest';

import { DEFAULT_KINDS } from '#core/events/vocabulary.ts';

test('no two default kinds share a mark or a colour', () => {
  const marks = DEFAULT_KINDS.map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
  const colours = DEFAULT_KINDS.map(({ colour }) => colour);
  expect(new Set(colours).size).toBe(colours.length);
});
