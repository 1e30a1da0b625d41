import { HIGHEST_STEP } from '#core/timeline/density-heights.ts';
import type { DensityItem } from '#core/timeline/timeline-item.ts';

/** Width and height of the space that a density is drawn in, whatever its size on screen; all places are whole numbers. */
export const DENSITY_BOX = { width: 20_000, height: HIGHEST_STEP };

/** The outline of a density as an SVG path: a stair for each bin, and one for neighbours of the same height. */
export function densityPath({ edgesMs, steps }: Pick<DensityItem, 'edgesMs' | 'steps'>): string {
  const { width, height } = DENSITY_BOX;
  const [startMs = 0, endMs = 0] = [edgesMs[0], edgesMs.at(-1)];
  let path = `M0 ${height}`;
  for (const [bin, step] of steps.entries()) {
    if (step === steps[bin + 1]) continue;
    const x = Math.round((width * ((edgesMs[bin + 1] ?? 0) - startMs)) / (endMs - startMs));
    path += `V${height - step}H${x}`;
  }
  return `${path}V${height}Z`;
}
