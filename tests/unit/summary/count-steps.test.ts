import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps, MOST_STEPS, stepOf } from '#core/summary/count-steps.ts';

const words = (most: number) => countSteps(most).map(({ from, to }) => `${from}-${to}`);

describe('steps of numbers', () => {
  it('are the numbers themselves while those are few', () => {
    expect(words(0)).toEqual([]);
    expect(words(1)).toEqual(['1-1']);
    expect(words(4)).toEqual(['1-1', '2-2', '3-3', '4-4']);
  });

  it('grow by proportion, and begin with round numbers', () => {
    expect(words(26)).toEqual(['1-1', '2-4', '5-9', '10-26']);
    expect(words(1200)).toEqual(['1-4', '5-19', '20-49', '50-199', '200-1200']);
    expect(words(100_000)).toEqual(['1-9', '10-99', '100-999', '1000-9999', '10000-100000']);
  });

  it('hold each number from 1 up to the largest once, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(), (most, seed) => {
        const steps = countSteps(most);
        const count = 1 + (seed % most);
        expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
        expect(steps.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
        expect(stepOf(count, steps)).toBeGreaterThanOrEqual(0);
        expect([stepOf(0, steps), stepOf(most + 1, steps)]).toEqual([-1, -1]);
        expect(steps.every(({ from, to }) => from <= to)).toBe(true);
      }),
    );
  });
});
