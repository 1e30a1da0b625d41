import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount } from '#core/format-count.ts';

test('thousands are told apart as the platform does in English', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(12_000), fc.maxSafeNat()), (count) => {
      expect(formatCount(count)).toBe(count.toLocaleString('en-US'));
    }),
  );
});
