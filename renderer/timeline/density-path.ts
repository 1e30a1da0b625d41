import type { DensityItem } from '#core/timeline/timeline-item.ts';

/** Width and height of the space that a density is drawn in, whatever its size on screen; all places are whole numbers. */
export const DENSITY_BOX = { width: 20_000, height: 1000 };

/** What is not empty is at least this high, so that a single event never vanishes beside a peak. */
const LEAST_HEIGHT = 40;

/**
 * The outline of a density as an SVG path: a step for each bin, as high as its events a day against the densest bin of
 * the lane. Bins differ in length (a February, a leap year), so that their bare counts would mislead.
 */
export function densityPath({ edgesMs, bins }: Pick<DensityItem, 'edgesMs' | 'bins'>): string {
  const { width, height } = DENSITY_BOX;
  const [startMs = 0, endMs = 0] = [edgesMs[0], edgesMs.at(-1)];
  const rates = bins.map((count, bin) => count / ((edgesMs[bin + 1] ?? 0) - (edgesMs[bin] ?? 0)));
  const peak = Math.max(...rates);
  let path = `M0 ${height}`;
  for (let bin = 0; bin < rates.length; bin += 1) {
    const x = Math.round((width * ((edgesMs[bin + 1] ?? 0) - startMs)) / (endMs - startMs));
    path += `V${yOf(rates[bin] ?? 0, peak)}H${x}`;
  }
  return `${path}V${height}Z`;
}

function yOf(rate: number, peak: number): number {
  const { height } = DENSITY_BOX;
  if (rate === 0) return height;
  return Math.round(height - Math.max(LEAST_HEIGHT, (height * rate) / peak));
}
