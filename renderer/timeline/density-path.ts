import type { DensityItem } from '#core/timeline/timeline-item.ts';

/** Width and height of the space that a density is drawn in, whatever its size on screen; all places are whole numbers. */
export const DENSITY_BOX = { width: 20_000, height: 1000 };

/** The outline of a density as an SVG path: a step for each bin. */
export function densityPath({
  edgesMs,
  heights,
}: Pick<DensityItem, 'edgesMs' | 'heights'>): string {
  const { width, height } = DENSITY_BOX;
  const [startMs = 0, endMs = 0] = [edgesMs[0], edgesMs.at(-1)];
  let path = `M0 ${height}`;
  for (const [bin, thousandths] of heights.entries()) {
    const x = Math.round((width * ((edgesMs[bin + 1] ?? 0) - startMs)) / (endMs - startMs));
    path += `V${Math.round(height * (1 - thousandths / 1000))}H${x}`;
  }
  return `${path}V${height}Z`;
}
