import type { ClusterItem, KindCount } from '../timeline/timeline-item.ts';
import { mix } from './colour.ts';
import { glyph } from './glyph.ts';
import { MIDDLE_TO_BASELINE } from './metrics.ts';
import {
  BADGE,
  countStyle,
  MOST_MARKS,
  type PlacedCluster,
  type PlacedDensity,
} from './place-crowd.ts';
import type { ShapeNode } from './scene.ts';
import { faded, type SignPaint } from './sign.ts';
import { shareColour, signColour } from './theme.ts';

/** Strength of the ink in a cluster's pill, its rim, and a density. */
const TINT = { pill: 0.07, rim: 0.28, density: 0.28 };

/** Height of the strip along the foot of a cluster that shows its kinds in proportion, and its air below. */
const STRIP = { heightPx: 2, belowPx: 1.5 };

/** What is drawn of a cluster. */
type DrawnCluster = Pick<PlacedCluster, 'countText' | 'countPx' | 'x1' | 'x2'> & {
  item: Pick<ClusterItem, 'count' | 'kinds' | 'isOpenStart' | 'isOpenEnd'>;
};

/** A cluster around the middle line `y`: a pill with its number, the marks of its most frequent kinds, all kinds below. */
export function clusterNodes(placed: DrawnCluster, y: number, paint: SignPaint): ShapeNode[] {
  const { item, x1, x2, countText, countPx } = placed;
  const { theme, ground, density } = paint;
  const ends = { x1, x2, isCutLeft: false, isCutRight: false };
  const tinted = (share: number) => faded(mix(ground, theme.ink, share), item, ends, 0);
  const style = countStyle(density);
  const middle = y - STRIP.heightPx / 2;
  return [
    {
      type: 'rect',
      x: x1,
      y: y - density.pill / 2,
      width: x2 - x1,
      height: density.pill,
      radius: density.pill / 2,
      fill: tinted(TINT.pill),
      stroke: tinted(TINT.rim),
      strokeWidth: 1,
    },
    ...stripNodes(placed, y, paint),
    {
      type: 'text',
      text: countText,
      x: x1 + BADGE.padPx,
      y: middle + style.sizePx * MIDDLE_TO_BASELINE,
      anchor: 'start',
      ...style,
      fill: theme.ink,
      widthPx: countPx,
    },
    ...markNodes(item.kinds, x1 + BADGE.padPx + countPx, middle, paint),
  ];
}

function markNodes(
  kinds: readonly KindCount[],
  x: number,
  y: number,
  paint: SignPaint,
): ShapeNode[] {
  const { theme, ground, density } = paint;
  const radius = density.glyph * 0.9;
  const stepPx = BADGE.gapPx + 2 * density.glyph;
  return kinds.slice(0, MOST_MARKS).map(({ mark, colour }, at) =>
    glyph(mark, {
      x: x + BADGE.gapPx + density.glyph + at * stepPx,
      y,
      radius,
      colour: signColour(colour, theme),
      isHollow: false,
      paper: ground,
    }),
  );
}

/** A share for each kind, the most frequent first, inside the round ends of the pill. */
function stripNodes({ item, x1, x2 }: DrawnCluster, y: number, paint: SignPaint): ShapeNode[] {
  const { pill } = paint.density;
  const [left, right] = [x1 + 0.35 * pill, x2 - 0.35 * pill];
  const top = y + pill / 2 - STRIP.belowPx - STRIP.heightPx;
  let done = 0;
  return item.kinds.map(({ colour, count }, at) => {
    const x = left + ((right - left) * done) / item.count;
    done += count;
    return {
      type: 'rect',
      x,
      y: top,
      width: ((right - left) * count) / item.count,
      height: STRIP.heightPx,
      fill: shareColour(colour, at, paint.theme),
    };
  });
}

/** A density between two heights, `top` and `bottom`, on a line of its own. */
export function densityNodes(
  { steps, x1, x2 }: Pick<PlacedDensity, 'steps' | 'x1' | 'x2'>,
  [top, bottom]: readonly [number, number],
  { theme, ground }: SignPaint,
): ShapeNode[] {
  const points = steps.flatMap((step): [number, number][] => {
    const y = bottom - (bottom - top) * step.height;
    return [
      [step.x1, y],
      [step.x2, y],
    ];
  });
  const colour = mix(ground, theme.ink, TINT.density);
  return [
    { type: 'polygon', points: [[x1, bottom], ...points, [x2, bottom]], fill: colour },
    { type: 'line', x1, y1: bottom, x2, y2: bottom, stroke: colour, strokeWidth: 1 },
  ];
}
