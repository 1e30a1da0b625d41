import type { Mark } from '../events/vocabulary.ts';
import { markOutline, type Point } from './mark-outline.ts';

/** Share of the box that a mark may take, so that the points of a star stay inside. */
const REACH = 1 / 1.2;

/** SVG path data of a kind's mark, filled by the nonzero rule, centred in a box of `size` x `size` that begins at `left`. */
export function markPath(mark: Mark, size: number, left = 0): string {
  const centre = size / 2;
  const unit = centre * REACH;
  const outline = markOutline(mark);
  switch (outline.type) {
    case 'polygon': {
      const points = outline.points.map(
        ([x, y]) => `${at(left + centre + x * unit)} ${at(centre + y * unit)}`,
      );
      return `M${points.join('L')}Z`;
    }
    case 'circle':
      return circle([left + centre, centre], outline.radius * unit, 1);
    case 'ring':
      return (
        circle([left + centre, centre], outline.radius * unit, 1) +
        circle([left + centre, centre], outline.innerRadius * unit, 0)
      );
  }
}

/** A full circle; `sweep` 1 runs clockwise, 0 the other way, which makes a hole in one that runs clockwise. */
function circle([x, y]: Point, radius: number, sweep: 0 | 1): string {
  const arc = (dx: number) => `a${at(radius)} ${at(radius)} 0 1 ${sweep} ${at(dx)} 0`;
  return `M${at(x - radius)} ${at(y)}${arc(2 * radius)}${arc(-2 * radius)}Z`;
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}
