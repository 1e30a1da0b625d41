import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '#core/formats/json-places.ts';
import { moveOn, TOP } from '../../../../electron/dataset/text-place.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '京', 'é', '😀') });

it('counts lines and UTF-16 units as the places in a text are counted, in one go or in two', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [first, second] = [Buffer.from(one), Buffer.from(other)];
      const after = moveOn(moveOn(TOP, first, first.length), second, second.length);
      expect(after).toEqual(placeOf(one + other, (one + other).length));
    }),
  );
});
