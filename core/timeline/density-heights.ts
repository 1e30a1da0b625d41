import type { DensityItem } from './timeline-item.ts';

/** What is not empty is at least this high, so that a single event never vanishes beside a peak. */
const LEAST = 0.04;

/**
 * How high a density stands in each of its bins, from 0 to 1: its events a day against those of the densest bin of the
 * lane. Bins differ in length (a February, a leap year), so that their bare counts would mislead.
 */
export function densityHeights({ edgesMs, bins }: Pick<DensityItem, 'edgesMs' | 'bins'>): number[] {
  const rates = bins.map((count, bin) => count / ((edgesMs[bin + 1] ?? 0) - (edgesMs[bin] ?? 0)));
  const peak = Math.max(...rates);
  return rates.map((rate) => (rate === 0 ? 0 : Math.max(LEAST, rate / peak)));
}
