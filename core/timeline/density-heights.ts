import type { Density } from './density.ts';

/** How many steps high the highest bin is: each about a third of a pixel of a density on screen. */
export const HIGHEST_STEP = 90;

/** What is not empty is at least this high, so that a single event never vanishes beside a peak. */
const LEAST = 0.04;

/**
 * How high a density stands in each of its bins, from 0 to 1: its events a day against those of the densest bin of the
 * lane. Bins differ in length (a February, a leap year), so that their bare counts would mislead.
 */
export function densityHeights({ edges, bins }: Density): number[] {
  const rates = bins.map((count, bin) => count / ((edges[bin + 1] ?? 0) - (edges[bin] ?? 0)));
  const peak = Math.max(...rates);
  return rates.map((rate) => (rate === 0 ? 0 : Math.max(LEAST, rate / peak)));
}

/** The same in whole steps, from 0 to `HIGHEST_STEP`: as finely as a screen shows it, and short on its way there. */
export function densitySteps(density: Density): number[] {
  return densityHeights(density).map((height) => Math.round(HIGHEST_STEP * height));
}
