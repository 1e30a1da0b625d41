import { expect, it } from 'vitest';

import { framePhaseMs } from '../../bench/frame-phase.ts';

it('steps begin in each quarter of a frame alike', () => {
  const quarters = [0, 0, 0, 0];
  for (let at = 0; at < 60; at += 1)
    quarters[Math.floor((framePhaseMs(at) / (1000 / 60)) * 4)]! += 1;
  for (const count of quarters) expect(Math.abs(count - 15)).toBeLessThanOrEqual(1);
});
