/** Numbers from one up to another, both included. */
export interface CountStep {
  from: number;
  to: number;
}

/** Most steps: more shades of one colour than that cannot be told apart. */
export const MOST_STEPS = 5;

/**
 * Parts the numbers from 1 up to the largest into steps, each some times as long as the one before: a few countries have most of
 * the events. The steps begin with 1, 2 or 5 times a power of ten; up to five, each number is a step. None of no events.
 */
export function countSteps(most: number): CountStep[] {
  const starts =
    most <= MOST_STEPS
      ? Array.from({ length: most }, (_, at) => at + 1)
      : Array.from({ length: MOST_STEPS }, (_, at) => roundNumber(most ** (at / MOST_STEPS)));
  const different = [...new Set(starts)];
  return different.map((from, at) => ({ from, to: (different[at + 1] ?? most + 1) - 1 }));
}

/** Which step a number lies in, counted from 0; -1 for none. */
export function stepOf(count: number, steps: readonly CountStep[]): number {
  return steps.findIndex(({ from, to }) => count >= from && count <= to);
}

/** The nearest of 1, 2, 5, 10, 20, 50, ... by proportion. */
function roundNumber(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const share = number / power;
  const nearest = [1, 2, 5, 10].reduce((best, one) =>
    distance(one, share) < distance(best, share) ? one : best,
  );
  return nearest * power;
}

function distance(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}
