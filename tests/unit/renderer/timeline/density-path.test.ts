import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HIGHEST_STEP } from '#core/timeline/density-heights.ts';
import { DENSITY_BOX, densityPath } from '../../../../renderer/timeline/density-path.ts';

/** Where the stairs of an outline end, and at which step each is. */
function stairsOf(path: string): { endX: number; step: number }[] {
  return [...path.matchAll(/V(\d+)H(\d+)/g)].map(([, y, x]) => ({
    endX: Number(x),
    step: DENSITY_BOX.height - Number(y),
  }));
}

const bins = fc.array(
  fc.record({
    days: fc.integer({ min: 1, max: 400 }),
    step: fc.integer({ min: 0, max: HIGHEST_STEP }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('the outline of a density', () => {
  it('is over each bin as high as its step, from edge to edge, and is closed', () => {
    fc.assert(
      fc.property(bins, (drawn) => {
        const edgesMs = [0];
        for (const { days } of drawn) edgesMs.push((edgesMs.at(-1) ?? 0) + days);
        const path = densityPath({ edgesMs, steps: drawn.map(({ step }) => step) });
        const total = drawn.reduce((sum, { days }) => sum + days, 0);
        let done = 0;
        const wanted = drawn.flatMap(({ days, step }, at) => {
          // Widths that are added up one by one would be off by a rounding now and then.
          done += days;
          const endX = Math.round((DENSITY_BOX.width * done) / total);
          return step === drawn[at + 1]?.step ? [] : [{ endX, step }];
        });
        expect(stairsOf(path)).toEqual(wanted);
        expect(path).toMatch(/^M0 90V.*V90Z$/);
      }),
    );
  });
});
