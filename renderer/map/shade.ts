import { MOST_STEPS, stepOf, type CountStep } from '#core/summary/count-steps.ts';

/** The darkest shade; the lightest is 0. */
const LAST = MOST_STEPS - 1;

/** The shade of a step: the last step has the darkest, the others are spread over those before it. */
export function shadeOfStep(step: number, steps: number): number {
  return steps < 2 ? LAST : LAST - Math.round(((steps - 1 - step) * LAST) / (steps - 1));
}

/** The shade of a number of events, which has to lie in one of the steps. */
export function shadeOf(count: number, steps: readonly CountStep[]): number {
  return shadeOfStep(stepOf(count, steps), steps.length);
}
