import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLength } from '#core/formats/plain-length.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '京', '{', ':') });
const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.boolean(),
    fc.constant(null),
    fc.nat({ max: 999 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value;

it('is the length of plain JSON', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(plainLength(value)).toBe(JSON.stringify(value).length);
    }),
  );
});

it('is never more than the length of JSON of any kind', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(plainLength(value) > JSON.stringify(value).length).toBe(false);
    }),
  );
});

it('says nothing of numbers that can be written in a shorter way, nor of what is nested very deep', () => {
  const deep = JSON.parse('['.repeat(300) + ']'.repeat(300)) as unknown;
  expect([1000, -1, 0.5, [{ a: 1e21 }], deep].map((value) => plainLength(value))).toEqual(
    Array(5).fill(NaN),
  );
});
