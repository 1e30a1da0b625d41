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
    height: fc.integer({ min: 0, max: 1000 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('the outline of a density', () => {
  it('has a step for each bin as wide as the bin and as high as it, from edge to edge, and is closed', () => {
    fc.assert(
      fc.property(bins, (drawn) => {
        const edgesMs = [0];
        for (const { days } of drawn) edgesMs.push((edgesMs.at(-1) ?? 0) + days);
        const path = densityPath({ edgesMs, heights: drawn.map(({ height }) => height) });
        const steps = stepsOf(path);
        const total = drawn.reduce((sum, { days }) => sum + days, 0);
        expect(steps).toHaveLength(drawn.length);
        let done = 0;
        drawn.forEach(({ days, height }, at) => {
          // Widths that are added up one by one would be off by a rounding now and then.
          done += days;
          expect(steps[at]?.endX).toBe(Math.round((DENSITY_BOX.width * done) / total));
          expect(steps[at]?.height).toBeCloseTo(height / 1000, 9);
        });
        expect(path).toMatch(/^M0 1000V.*V1000Z$/);
      }),
    );
  });
});
