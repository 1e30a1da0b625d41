import { assertNever } from '../assert-never.ts';
import type { Mark } from '../events/vocabulary.ts';

/** A point of an outline; x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** The outline of a mark around the origin; a unit is half the size of the square that the mark fills. */
export type MarkOutline =
  | { type: 'polygon'; points: Point[] }
  | { type: 'circle'; radius: number }
  | { type: 'ring'; radius: number; innerRadius: number };

/** What a mark looks like. All are of about the same weight for the eye, so some reach a little beyond the square. */
export function markOutline(mark: Mark): MarkOutline {
  switch (mark) {
    case 'circle':
      return { type: 'circle', radius: 0.92 };
    case 'ring':
      return { type: 'ring', radius: 1, innerRadius: 0.5 };
    case 'square':
      return polygon(box(0.84, 0.84));
    case 'bar':
      return polygon(box(0.5, 1));
    case 'diamond':
      return polygon(regular(4, 1.12));
    case 'triangle-up':
      return polygon(triangle(-1));
    case 'triangle-down':
      return polygon(triangle(1));
    case 'pentagon':
      return polygon(regular(5, 1.04));
    case 'hexagon':
      return polygon(regular(6, 1.02));
    case 'star':
      return polygon(star(1.2));
    case 'bowtie':
      return polygon(bowtie());
    case 'plus':
      return polygon(cross(0));
    case 'cross':
      return polygon(cross(Math.PI / 4));
    default:
      return assertNever(mark);
  }
}

function polygon(points: Point[]): MarkOutline {
  return { type: 'polygon', points };
}

function box(halfWidth: number, halfHeight: number): Point[] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ];
}

/** `direction` -1 points up, 1 down. */
function triangle(direction: 1 | -1): Point[] {
  return [
    [0, direction],
    [1, -0.8 * direction],
    [-1, -0.8 * direction],
  ];
}

/** A regular polygon with a corner at the top. */
function regular(corners: number, radius: number): Point[] {
  return Array.from({ length: corners }, (_, at) => onCircle((at * 2 * Math.PI) / corners, radius));
}

function star(radius: number): Point[] {
  return Array.from({ length: 10 }, (_, at) =>
    onCircle((at * Math.PI) / 5, at % 2 === 0 ? radius : radius * 0.45),
  );
}

/** Two triangles that meet in a waist in the middle. */
function bowtie(): Point[] {
  const [reach, waist] = [0.85, 0.2];
  return [
    [-1, -reach],
    [0, -waist],
    [1, -reach],
    [1, reach],
    [0, waist],
    [-1, reach],
  ];
}

/** A plus with arms of a third of its size, turned by an angle. */
function cross(turn: number): Point[] {
  const [arm, reach] = [0.3, 1];
  const corner: Point[] = [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
  ];
  return [0, 1, 2, 3].flatMap((quarter) =>
    corner.map((point) => turned(point, turn + (quarter * Math.PI) / 2)),
  );
}

function turned([x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Clockwise from the top. */
function onCircle(angle: number, radius: number): Point {
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}
