import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '#core/formats/json-places.ts';
import { moveOn, placesIn, TOP } from '../../../../electron/dataset/text-place.ts';

const text = fc.string({ unit: fc.constantFrom('a', '\n', '京', 'é', '😀', '\uFEFF') });

it('counts lines and UTF-16 units as the places in a text are counted, in one go or in two', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const after = moveOn(moveOn(TOP, Buffer.from(one)), Buffer.from(other));
      expect(after).toEqual(placeOf(one + other, (one + other).length));
    }),
  );
});

it('finds the places of many bytes one from the other', () => {
  fc.assert(
    fc.property(fc.array(text), (parts) => {
      const whole = parts.join('');
      const ends = parts.map((_, at) => parts.slice(0, at + 1).join(''));
      const placeAt = placesIn(Buffer.from(whole), TOP);
      expect(ends.map((end) => placeAt(Buffer.byteLength(end)))).toEqual(
        ends.map((end) => placeOf(whole, end.length)),
      );
    }),
  );
});
