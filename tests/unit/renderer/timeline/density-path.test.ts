import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DENSITY_BOX, densityPath } from '../../../../renderer/timeline/density-path.ts';

/** Where the steps of an outline end, and how high each is: 0 on the ground, 1 at the top. */
function stepsOf(path: string): { endX: number; height: number }[] {
  return [...path.matchAll(/V([\d.]+)H([\d.]+)/g)].map(([, y, x]) => ({
    endX: Number(x),
    height: 1 - Number(y) / DENSITY_BOX.height,
  }));
}

const bins = fc.array(
  fc.record({
    days: fc.integer({ min: 1, max: 400 }),
    count: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })),
  }),
  { minLength: 1, maxLength: 60 },
);

function pathOf(drawn: { days: number; count: number }[]): string {
  const edgesMs = [0];
  for (const { days } of drawn) edgesMs.push((edgesMs.at(-1) ?? 0) + days);
  return densityPath({ edgesMs, bins: drawn.map(({ count }) => count) });
}

describe('the outline of a density', () => {
  it('has a step for each bin as wide as the bin, from edge to edge, and is closed', () => {
    fc.assert(
      fc.property(bins, (drawn) => {
        const path = pathOf(drawn);
        const steps = stepsOf(path);
        const total = drawn.reduce((sum, { days }) => sum + days, 0);
        expect(steps).toHaveLength(drawn.length);
        let done = 0;
        drawn.forEach(({ days }, at) => {
          // Widths that are added up one by one would be off by a rounding now and then.
          done += days;
          expect(steps[at]?.endX).toBe(Math.round((DENSITY_BOX.width * done) / total));
        });
        expect(path).toMatch(/^M0 1000V.*V1000Z$/);
      }),
    );
  });

  it('is as high as its events a day against the densest bin', () => {
    fc.assert(
      fc.property(bins, (drawn) => {
        const rates = drawn.map(({ days, count }) => count / days);
        const peak = Math.max(...rates);
        stepsOf(pathOf(drawn)).forEach(({ height }, at) => {
          const share = peak === 0 ? 0 : (rates[at] ?? 0) / peak;
          const exact = share > 0 ? Math.max(share, 0.04) : 0;
          expect(Math.abs(height - exact)).toBeLessThanOrEqual(1 / DENSITY_BOX.height);
        });
      }),
    );
  });

  it('says the same of a long bin as of a short one with the same events a day', () => {
    expect(stepsOf(densityPath({ edgesMs: [0, 28, 59], bins: [28, 31] }))).toEqual([
      { endX: 9492, height: 1 },
      { endX: 20_000, height: 1 },
    ]);
  });

  it('keeps a single event in sight beside a peak, and nothing where nothing is', () => {
    const heights = stepsOf(densityPath({ edgesMs: [0, 1, 2, 3], bins: [9000, 1, 0] })).map(
      ({ height }) => height,
    );
    expect(heights[0]).toBe(1);
    expect(heights[1]).toBeCloseTo(0.04, 5);
    expect(heights[2]).toBe(0);
  });
});
