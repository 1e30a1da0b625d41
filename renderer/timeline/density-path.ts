import type { DensityItem } from '#core/timeline/timeline-item.ts';

/** Width and height of the space that a density is drawn in, whatever its size on screen. */
export const DENSITY_BOX = { width: 1000, height: 100 };

/** What is not empty is at least this high, so that a single event never vanishes beside a peak. */
const LEAST_HEIGHT = 4;

/**
 * The outline of a density as an SVG path: a step for each bin, as high as its events a day against the densest bin of
 * the lane. Bins differ in length (a February, a leap year), so that their bare counts would mislead.
 */
export function densityPath({ edgesMs, bins }: Pick<DensityItem, 'edgesMs' | 'bins'>): string {
  const rates = bins.map((count, bin) => count / lengthOf(edgesMs, bin));
  const peak = Math.max(...rates);
  const steps = rates.map((rate, bin) => `V${yOf(rate, peak)}H${xOf(edgesMs, bin + 1)}`);
  return `M0 ${DENSITY_BOX.height}${steps.join('')}V${DENSITY_BOX.height}Z`;
}

function lengthOf(edgesMs: readonly number[], bin: number): number {
  return (edgesMs[bin + 1] ?? 0) - (edgesMs[bin] ?? 0);
}

function xOf(edgesMs: readonly number[], edge: number): string {
  const [start = 0, at = 0, end = 0] = [edgesMs[0], edgesMs[edge], edgesMs.at(-1)];
  return toText((DENSITY_BOX.width * (at - start)) / (end - start));
}

function yOf(rate: number, peak: number): string {
  if (rate === 0) return toText(DENSITY_BOX.height);
  return toText(DENSITY_BOX.height - Math.max(LEAST_HEIGHT, (DENSITY_BOX.height * rate) / peak));
}

function toText(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
