import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toElementPx, toRowsPx } from '../../../../renderer/table/scroll-map.ts';

const MILLION = { rowsMaxPx: 28_000_000 - 600, elementMaxPx: 8_000_000 - 600 };
const HUNDRED = { rowsMaxPx: 2_200, elementMaxPx: 2_200 };

describe('scroll positions', () => {
  test('are the same where the element is tall enough', () => {
    expect(toRowsPx(HUNDRED, 777)).toBe(777);
    expect(toElementPx(HUNDRED, 777)).toBe(777);
  });

  test('reach both ends of a million rows', () => {
    expect(toRowsPx(MILLION, 0)).toBe(0);
    expect(toRowsPx(MILLION, MILLION.elementMaxPx)).toBe(MILLION.rowsMaxPx);
  });

  test('move by the same pixels near both ends', () => {
    expect(toRowsPx(MILLION, 5000)).toBe(5000);
    expect(toRowsPx(MILLION, MILLION.elementMaxPx - 5000)).toBe(MILLION.rowsMaxPx - 5000);
  });

  test('go there and back, and never turn round', () => {
    fc.assert(
      fc.property(fc.nat(MILLION.elementMaxPx - 1), (px) => {
        expect(toElementPx(MILLION, toRowsPx(MILLION, px))).toBeCloseTo(px, 5);
        expect(toRowsPx(MILLION, px + 1)).toBeGreaterThan(toRowsPx(MILLION, px));
      }),
    );
  });
});
