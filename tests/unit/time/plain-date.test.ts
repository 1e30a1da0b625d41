import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseByLibrary, parseEdtf } from '#core/time/edtf.ts';

const digits = (count: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: count,
    maxLength: count,
  });
const month = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 13 }).map(two) },
  digits(2),
);
const day = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 32 }).map(two) }, digits(2));

/** Years, months and days, right and wrong ones. */
const plain = fc.oneof(
  digits(4),
  fc.tuple(digits(4), month).map((parts) => parts.join('-')),
  fc.tuple(fc.oneof(digits(4), fc.constant('2016')), month, day).map((parts) => parts.join('-')),
);

function two(number: number): string {
  return String(number).padStart(2, '0');
}

it('reads plain dates as the library does, and leaves it the wrong ones', () => {
  fc.assert(
    fc.property(plain, (text) => {
      expect(parseEdtf(text)).toEqual(parseByLibrary(text));
    }),
    { numRuns: 3000 },
  );
});

it('reads intervals between plain dates as the library does', () => {
  fc.assert(
    fc.property(plain, plain, (from, to) => {
      expect(parseEdtf(`${from}/${to}`)).toEqual(parseByLibrary(`${from}/${to}`));
    }),
    {
      numRuns: 2000,
      examples: [
        ['2016-05', '2016-05-03'],
        ['2016-05-18', '2016-05-16'],
      ],
    },
  );
});
