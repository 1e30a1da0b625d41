import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityHeights, densitySteps } from '#core/timeline/density-heights.ts';

const bins = fc.array(
  fc.record({
    days: fc.integer({ min: 1, max: 400 }),
    count: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('how high a density stands', () => {
  it('is its events a day against the densest bin', () => {
    fc.assert(
      fc.property(bins, (drawn) => {
        const edges = [0];
        for (const { days } of drawn) edges.push((edges.at(-1) ?? 0) + days);
        const heights = densityHeights({
          edges: Int32Array.from(edges),
          bins: drawn.map(({ count }) => count),
        });
        const rates = drawn.map(({ days, count }) => count / days);
        const peak = Math.max(...rates);
        expect(heights).toHaveLength(drawn.length);
        heights.forEach((height, at) => {
          const rate = rates[at] ?? 0;
          expect(height).toBeCloseTo(rate > 0 ? Math.max(rate / peak, 0.04) : 0, 9);
        });
      }),
    );
  });

  it('is the same of a long bin as of a short one with the same events a day', () => {
    expect(densityHeights({ edges: Int32Array.of(0, 28, 59), bins: [28, 31] })).toEqual([1, 1]);
  });

  it('keeps a single event in sight beside a peak, and nothing where nothing is', () => {
    expect(densityHeights({ edges: Int32Array.of(0, 1, 2, 3), bins: [9000, 1, 0] })).toEqual([
      1, 0.04, 0,
    ]);
  });

  it('does so in whole steps, too', () => {
    const density = { edges: Int32Array.of(0, 1, 2, 3), bins: [9000, 1, 0] };
    expect(densitySteps(density)).toEqual([90, 4, 0]);
  });
});
