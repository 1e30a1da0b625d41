import type { Mark } from '../events/vocabulary.ts';
import { markOutline } from '../timeline/mark-outline.ts';
import type { ShapeNode, Style } from './scene.ts';

/** Where and how a kind's mark is drawn. */
export interface GlyphPlace {
  x: number;
  y: number;
  /** Half the size of the square it fills. */
  radius: number;
  colour: string;
  /** Only the outline: what was not held. */
  isHollow: boolean;
  paper: string;
}

const OUTLINE_PX = 1.5;

/** A kind's mark, centred. */
export function glyph(mark: Mark, place: GlyphPlace): ShapeNode {
  const { x, y, radius } = place;
  const outline = markOutline(mark);
  switch (outline.type) {
    case 'circle':
      return { type: 'circle', x, y, radius: radius * outline.radius, ...glyphStyle(place) };
    case 'ring':
      return ring(outline, place);
    case 'polygon':
      return {
        type: 'polygon',
        points: outline.points.map(([px, py]) => [x + px * radius, y + py * radius] as const),
        ...glyphStyle(place),
      };
  }
}

function glyphStyle({ colour, isHollow, paper }: GlyphPlace): Style {
  return isHollow ? { fill: paper, stroke: colour, strokeWidth: OUTLINE_PX } : { fill: colour };
}

/** A ring is hollow by nature; one that was not held is thin. */
function ring(
  outline: { radius: number; innerRadius: number },
  { x, y, radius, colour, isHollow, paper }: GlyphPlace,
): ShapeNode {
  return {
    type: 'circle',
    x,
    y,
    radius: (radius * (outline.radius + outline.innerRadius)) / 2,
    fill: paper,
    stroke: colour,
    strokeWidth: isHollow ? OUTLINE_PX * 0.7 : radius * (outline.radius - outline.innerRadius),
  };
}
