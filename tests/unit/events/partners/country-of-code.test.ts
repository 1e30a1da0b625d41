import { expect, it, test } from 'vitest';
import { countryCodes } from '#core/events/countries.ts';
import { countryOfCode } from '#core/events/partners/country-of-code.ts';

it.each([
  ['TR', 'TR'],
  ['tr', 'TR'],
  [' TUR ', 'TR'],
  ['792', 'TR'],
  ['004', 'AF'],
  ['4', 'AF'],
  ['XK', 'XK'],
])('%s is a code of %s', (text, code) => {
  expect(countryOfCode(text)).toBe(code);
});

it.each(['', 'EU', 'ZZ', 'Turkey', '999', 'T', 'SUHH', 'CS', '__proto__', 'constructor'])(
  '%j is the code of no country of today',
  (text) => {
    expect(countryOfCode(text)).toBeNull();
  },
);

test('every country is known by its code', () => {
  expect(countryCodes().filter((code) => countryOfCode(code) !== code)).toEqual([]);
});
