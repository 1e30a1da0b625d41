import type { Mark } from '../events/vocabulary.ts';
import { assertNever } from '../assert-never.ts';
import type { ShapeNode, Style } from './scene.ts';

/** Where and how a kind's mark is drawn. */
export interface GlyphPlace {
  x: number;
  y: number;
  /** Half the size of the square it fills. */
  radius: number;
  colour: string;
  /** Only the outline: planned and postponed events. */
  isHollow: boolean;
  paper: string;
}

const OUTLINE_PX = 1.5;

/** A kind's mark, centred; all of about the same weight for the eye. */
export function glyph(mark: Mark, place: GlyphPlace): ShapeNode {
  const { x, y, radius: r } = place;
  const polygon = (points: [number, number][], grow = 1): ShapeNode => ({
    type: 'polygon',
    points: points.map(([px, py]) => [x + px * r * grow, y + py * r * grow] as const),
    ...glyphStyle(place),
  });
  switch (mark) {
    case 'circle':
      return { type: 'circle', x, y, radius: r * 0.92, ...glyphStyle(place) };
    case 'ring':
      return { type: 'circle', x, y, radius: r * 0.75, ...ringStyle(place) };
    case 'square':
      return polygon(box(0.84, 0.84));
    case 'bar':
      return polygon(box(0.5, 1));
    case 'diamond':
      return polygon(regular(4), 1.12);
    case 'triangle-up':
      return polygon(triangle(-1));
    case 'triangle-down':
      return polygon(triangle(1));
    case 'pentagon':
      return polygon(regular(5), 1.04);
    case 'hexagon':
      return polygon(regular(6), 1.02);
    case 'star':
      return polygon(star(), 1.2);
    case 'plus':
      return polygon(cross(0));
    case 'cross':
      return polygon(cross(Math.PI / 4));
    default:
      return assertNever(mark);
  }
}

function glyphStyle({ colour, isHollow, paper }: GlyphPlace): Style {
  return isHollow ? { fill: paper, stroke: colour, strokeWidth: OUTLINE_PX } : { fill: colour };
}

/** A ring is hollow by nature; a planned one is thin. */
function ringStyle({ colour, isHollow, paper, radius }: GlyphPlace): Style {
  return { fill: paper, stroke: colour, strokeWidth: isHollow ? OUTLINE_PX * 0.7 : radius * 0.5 };
}

function box(halfWidth: number, halfHeight: number): [number, number][] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ];
}

/** `direction` -1 points up, 1 down. */
function triangle(direction: 1 | -1): [number, number][] {
  return [
    [0, direction],
    [1, -0.8 * direction],
    [-1, -0.8 * direction],
  ];
}

/** A regular polygon with a corner at the top. */
function regular(corners: number): [number, number][] {
  return Array.from({ length: corners }, (_, at) => onCircle((at * 2 * Math.PI) / corners, 1));
}

function star(): [number, number][] {
  return Array.from({ length: 10 }, (_, at) =>
    onCircle((at * Math.PI) / 5, at % 2 === 0 ? 1 : 0.45),
  );
}

/** A plus with arms of a third of its size, turned by an angle. */
function cross(turn: number): [number, number][] {
  const [arm, reach] = [0.3, 1];
  const corner: [number, number][] = [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
  ];
  return [0, 1, 2, 3].flatMap((quarter) =>
    corner.map(([px, py]) => turned(px, py, turn + (quarter * Math.PI) / 2)),
  );
}

function turned(x: number, y: number, angle: number): [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Clockwise from the top. */
function onCircle(angle: number, radius: number): [number, number] {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}
