import { formatCount } from '../format-count.ts';
import { DAY_MS } from '../time/calendar.ts';
import type { Cluster } from '../timeline/clusters.ts';
import { toClusterItem, toDensityItem, type CrowdPlace } from '../timeline/crowd-items.ts';
import { densityHeights } from '../timeline/density-heights.ts';
import type { Density as EventDensity } from '../timeline/density.ts';
import type { ClusterItem, DensityItem } from '../timeline/timeline-item.ts';
import type { Density } from './metrics.ts';
import type { PlaceContext } from './place-event.ts';
import type { TextStyle } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** A cluster with its place in a lane. */
export interface PlacedCluster {
  type: 'cluster';
  item: ClusterItem;
  countText: string;
  countPx: number;
  x1: number;
  x2: number;
}

/** A density with its outline. */
export interface PlacedDensity {
  type: 'density';
  item: DensityItem;
  /** From left to right; heights from 0 to 1. */
  steps: readonly { x1: number; x2: number; height: number }[];
  x1: number;
  x2: number;
}

/** How many kinds a cluster shows by their marks; its strip shows all. */
export const MOST_MARKS = 3;

/** Air at both ends of a cluster, and before each of its marks. */
export const BADGE = { padPx: 7, gapPx: 3 };

/** Type of the number of a cluster. */
export function countStyle({ label }: Density): TextStyle {
  return { sizePx: label.sizePx, weight: 600 };
}

/** Places a cluster over its period, never narrower than its number and marks need. */
export function placeCluster(
  cluster: Cluster,
  place: CrowdPlace,
  { scale, density, measure }: PlaceContext,
): PlacedCluster {
  const item = toClusterItem(cluster, place);
  const countText = formatCount(item.count);
  const countPx = measure(countText, countStyle(density));
  const marks = Math.min(MOST_MARKS, item.kinds.length);
  const leastPx = 2 * BADGE.padPx + countPx + marks * (BADGE.gapPx + 2 * density.glyph);
  return { type: 'cluster', item, countText, countPx, ...clip(item, scale, leastPx) };
}

/** Places a density over the whole plot. */
export function placeDensity(
  density: EventDensity,
  place: CrowdPlace,
  { scale }: Pick<PlaceContext, 'scale'>,
): PlacedDensity {
  const edgesMs = Array.from(density.edges, (day) => day * DAY_MS);
  const item = toDensityItem(density, edgesMs, place);
  const steps = densityHeights(density).map((height, bin) => ({
    x1: Math.max(scale.left, scale.x(edgesMs[bin] ?? 0)),
    x2: Math.min(scale.right, scale.x(edgesMs[bin + 1] ?? 0)),
    height,
  }));
  return { type: 'density', item, steps, x1: scale.left, x2: scale.right };
}

/** The part of a period that lies in the plot, widened evenly to what is needed. */
function clip(
  { startMs, endMs }: ClusterItem,
  scale: TimeScale,
  leastPx: number,
): { x1: number; x2: number } {
  const [left, right] = [
    Math.max(scale.x(startMs), scale.left),
    Math.min(scale.x(endMs), scale.right),
  ];
  const width = Math.max(leastPx, right - left);
  const x1 = Math.min(Math.max((left + right - width) / 2, scale.left), scale.right - width);
  return { x1, x2: x1 + width };
}
