import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfSerial } from '#core/time/everyday/excel-serial.ts';

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, null],
  [61, '1900-03-01'],
  [42509, '2016-05-19'],
  [42509.999, '2016-05-19'],
  [2958465, '9999-12-31'],
  [2958466, null],
  [0, null],
  [-1, null],
  [NaN, null],
  [Infinity, null],
])('day %s of the 1900 system is %s', (serial, expected) => {
  expect(dayOfSerial(serial, '1900')).toBe(expected);
});

it.each([
  [0, '1904-01-01'],
  [1, '1904-01-02'],
  [41047, '2016-05-19'],
  [2957003, '9999-12-31'],
  [2957004, null],
  [-0.5, null],
])('day %s of the 1904 system is %s', (serial, expected) => {
  expect(dayOfSerial(serial, '1904')).toBe(expected);
});

it('counts 1462 days more in the 1900 system', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_957_003 }), (serial) => {
      expect(dayOfSerial(serial + 1462, '1900')).toBe(dayOfSerial(serial, '1904'));
    }),
  );
});
