import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayRangeOf, OPEN_END, OPEN_START, UNDATED } from '#core/events/day-range.ts';
import { arbitraryDay, arbitraryEdtf } from '../support/arbitrary-date.ts';

const MAY_19 = 16_940;

it.each([
  ['2016-05-19', MAY_19, MAY_19 + 1],
  ['2016-05-19/2016-05-20', MAY_19, MAY_19 + 2],
  ['2016-05', MAY_19 + 12, MAY_19 - 17],
  ['2016-05-19/..', MAY_19, OPEN_END],
  ['../2016-05-19', OPEN_START, MAY_19 + 1],
  ['2016-05-19/', MAY_19, MAY_19 + 1],
  ['2016-05-19?', OPEN_END, OPEN_START],
  [undefined, UNDATED, UNDATED],
  ['May 2016', UNDATED, UNDATED],
])('%s has begun by day %d and lasts until %d', (date, lastStartDay, firstEndDay) => {
  expect(dayRangeOf(date)).toMatchObject({ lastStartDay, firstEndDay });
});

it('begins last after it begins first, and ends first before it ends last', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDay, arbitraryEdtf), (date) => {
      const { startDay, endDay, lastStartDay, firstEndDay } = dayRangeOf(date);
      expect(startDay).toBeLessThanOrEqual(lastStartDay);
      expect(firstEndDay).toBeLessThanOrEqual(endDay);
    }),
  );
});
