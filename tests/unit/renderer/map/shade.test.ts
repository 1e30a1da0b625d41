import { expect, it } from 'vitest';
import { countSteps } from '#core/summary/count-steps.ts';
import { shadeOf, shadeOfStep } from '../../../../renderer/map/shade.ts';

const shades = (steps: number) => Array.from({ length: steps }, (_, at) => shadeOfStep(at, steps));

it('the last step is the darkest, and each has a shade of its own', () => {
  expect([1, 2, 3, 4, 5].map(shades)).toEqual([
    [4],
    [0, 4],
    [0, 2, 4],
    [0, 1, 3, 4],
    [0, 1, 2, 3, 4],
  ]);
});

it('a number has the shade of its step', () => {
  const steps = countSteps(26);
  expect([1, 2, 4, 5, 9, 10, 26].map((count) => shadeOf(count, steps))).toEqual([
    0, 1, 1, 3, 3, 4, 4,
  ]);
});
