import type { Fade, Paint, Style } from './scene.ts';
import type { SlidePen } from './slide-pen.ts';

/** Left and right edge of what is filled, in pixels of the scene. */
interface Edges {
  left: number;
  right: number;
}

/** Where a miter turns into a bevel, in thousandths of a per cent of the line's width; as in an SVG. */
const MITER_LIMIT = 400_000;

/** The fill of a shape (ECMA-376 part 1, section 20.1.8). */
export function slideFill(paint: Paint | undefined, edges: Edges): string {
  if (paint === undefined) return '<a:noFill/>';
  if (typeof paint === 'string') return solidFill(paint);
  const stops = stopsBetween(paint, edges).map(
    ({ offset, opacity }) =>
      `<a:gs pos="${toThousandths(offset)}">${colour(paint.colour, opacity)}</a:gs>`,
  );
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

/** A colour everywhere. */
export function solidFill(hex: string): string {
  return `<a:solidFill>${colour(hex, 1)}</a:solidFill>`;
}

/** The outline of a shape, or a line (section 20.1.2.2.24). */
export function slideOutline(
  { stroke, strokeWidth = 1, dash }: Style,
  edges: Edges,
  { emu }: SlidePen,
): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>';
  const [on, off] = (dash ?? []).map((length) => toThousandths(length / strokeWidth));
  const dashes =
    on === undefined ? '' : `<a:custDash><a:ds d="${on}" sp="${off ?? on}"/></a:custDash>`;
  const join = `<a:miter lim="${MITER_LIMIT}"/>`;
  return `<a:ln w="${emu(strokeWidth)}" cap="flat">${slideFill(stroke, edges)}${dashes}${join}</a:ln>`;
}

/**
 * The stops of a fade as a shape needs them, whose gradient always runs from its left edge at 0 to its right one at 1:
 * the fade may begin or end elsewhere.
 */
export function stopsBetween(fade: Fade, { left, right }: Edges): Fade['stops'] {
  const width = right - left;
  const places = fade.stops.map(({ offset, opacity }) => ({
    offset: (fade.x1 + offset * (fade.x2 - fade.x1) - left) / width,
    opacity,
  }));
  const inside = places.filter(({ offset }) => offset > 0 && offset < 1);
  return [
    { offset: 0, opacity: opacityAt(0, places) },
    ...inside,
    { offset: 1, opacity: opacityAt(1, places) },
  ];
}

/** The opacity at a place, which lies between two stops, or beyond the outer ones. */
function opacityAt(place: number, stops: Fade['stops']): number {
  const after = stops.find(({ offset }) => offset >= place);
  const before = stops.findLast(({ offset }) => offset <= place);
  if (!before || !after) return (before ?? after)?.opacity ?? 1;
  const between = after.offset - before.offset;
  if (between === 0) return after.opacity;
  const share = (place - before.offset) / between;
  return before.opacity + share * (after.opacity - before.opacity);
}

function colour(hex: string, opacity: number): string {
  const value = hex.slice(1).toUpperCase();
  if (opacity >= 1) return `<a:srgbClr val="${value}"/>`;
  return `<a:srgbClr val="${value}"><a:alpha val="${toThousandths(opacity)}"/></a:srgbClr>`;
}

/** A share in thousandths of a per cent. */
function toThousandths(share: number): number {
  return Math.round(share * 100_000);
}
