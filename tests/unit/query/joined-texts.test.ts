import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinTexts, textsWith } from '#core/query/joined-texts.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '北', ' '), maxLength: 6 });
const sought = fc.string({
  unit: fc.constantFrom('a', 'b', '北', ' '),
  minLength: 1,
  maxLength: 3,
});

it('finds each text that holds what is sought once, as a look at each of them does', () => {
  fc.assert(
    fc.property(fc.array(text), sought, (texts, some) => {
      const expected = [...texts.keys()].filter((at) => texts[at]?.includes(some));
      expect(textsWith(joinTexts(texts), some)).toEqual(expected);
    }),
  );
});

it('finds nothing in no texts', () => {
  expect(textsWith(joinTexts([]), 'a')).toEqual([]);
});
