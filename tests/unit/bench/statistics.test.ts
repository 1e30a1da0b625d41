import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { growthShare, median, p95 } from '../../bench/statistics.ts';

const figures = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the median of figures', () => {
  it('is the one in the middle, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('is the mean of the two in the middle when their number is even', () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it('is no number without figures', () => {
    expect(median([])).toBeNaN();
  });

  it('has as many figures below as above', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const middle = median(given);
        const below = given.filter((figure) => figure < middle).length;
        const above = given.filter((figure) => figure > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2);
      }),
    );
  });
});

describe('the 95th percentile of figures', () => {
  it('leaves out the three largest of sixty, as its rank is the 57th', () => {
    const sixty = Array.from({ length: 60 }, (_, at) => 60 - at);
    expect(p95(sixty)).toBe(57);
  });

  it('is the largest of a few', () => {
    expect(p95([3, 8, 1])).toBe(8);
    expect(p95([7])).toBe(7);
  });

  it('is no number without figures', () => {
    expect(p95([])).toBeNaN();
  });

  it('is one of the figures, and at least 95 in 100 do not exceed it', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const high = p95(given);
        expect(given).toContain(high);
        const within = given.filter((figure) => figure <= high).length;
        expect(within).toBeGreaterThanOrEqual(given.length * 0.95);
      }),
    );
  });
});

describe('growth beside twice the logarithm', () => {
  const from = { events: 10_000, ms: 20 };

  it('is one at twice the growth of the logarithm', () => {
    expect(growthShare(from, { events: 1_000_000, ms: 60 })).toBeCloseTo(1);
  });

  it('is a third where nothing grows over a hundred times the events', () => {
    expect(growthShare(from, { events: 1_000_000, ms: 20 })).toBeCloseTo(1 / 3);
  });

  it('is far above one where the cost grows with the events', () => {
    expect(growthShare(from, { events: 1_000_000, ms: 2000 })).toBeCloseTo(100 / 3);
  });
});
