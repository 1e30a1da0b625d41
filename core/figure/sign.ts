import type { EventDate } from '../time/edtf.ts';
import { isHollow, type Drawing } from '../timeline/drawing.ts';
import { mix } from './colour.ts';
import { glyph } from './glyph.ts';
import type { Density } from './metrics.ts';
import type { Fade, Paint, ShapeNode, Style } from './scene.ts';
import { signColour, type FigureTheme } from './theme.ts';
import type { TimeScale } from './time-scale.ts';

/** The stretch of the page that an event's sign takes, clipped to the plot. */
export interface SignSpan {
  x1: number;
  x2: number;
  /** Middle of the kind's mark. */
  glyphX: number;
  /** A pill stands around the mark; without one the mark is alone. */
  hasPill: boolean;
  /** The event goes on beyond the plot on that side. */
  isCutLeft: boolean;
  isCutRight: boolean;
}

/** What a sign is drawn with, beside its place. */
export interface SignPaint {
  theme: FigureTheme;
  /** The colour it stands on. */
  ground: string;
  density: Density;
}

/** Air between the mark and the edge of its pill. */
const GLYPH_INSET = 4;
/** How far the soft edges of a band, and the fading end of an open date, reach; the latter at most half the pill. */
const SOFT_EDGE_PX = 9;
const OPEN_FADE_PX = 72;
const DASH = [3, 2] as const;
/** The wave under an approximate date: half its length, how far it swings up and down, and its line. */
const WAVE = { halfPx: 3, swingPx: 1.2, linePx: 1.3 };

/** Where an event's sign lies; never outside the plot, never narrower than its mark. */
export function signSpan(
  drawing: Drawing,
  date: EventDate,
  scale: TimeScale,
  { glyph: radius }: Density,
): SignSpan {
  const [x1, x2] = [scale.x(date.startMs), scale.x(date.endMs)];
  const isCutLeft = date.start === 'known' && x1 < scale.left - 0.5;
  const isCutRight = date.end === 'known' && x2 > scale.right + 0.5;
  const hasPill = drawing.shape !== 'mark' || drawing.isApproximate || drawing.isUncertain;
  const least = 2 * (radius + (hasPill ? GLYPH_INSET : 0));
  const isMarkOnly = drawing.shape === 'mark';
  const [left, right] = [Math.max(x1, scale.left), Math.min(x2, scale.right)];
  const width = isMarkOnly ? least : Math.max(least, right - left);
  const start = Math.min(Math.max((left + right - width) / 2, scale.left), scale.right - width);
  const isWide = width > least + 8;
  const inset = isWide ? least / 2 : width / 2;
  // The mark stands at the end that is known.
  const isAtEnd = drawing.isOpenStart && !drawing.isOpenEnd && !isCutRight;
  const glyphX = isAtEnd ? start + width - inset : start + inset + (isWide && isCutLeft ? 5 : 0);
  return { x1: start, x2: start + width, glyphX, hasPill, isCutLeft, isCutRight };
}

/** How near to the middle of the mark a label inside the pill may come. */
export function markReach({ glyph: radius }: Density): number {
  return radius + GLYPH_INSET;
}

/** Draws the sign of an event around the middle line `y`. */
export function signNodes(
  drawing: Drawing,
  span: SignSpan,
  y: number,
  paint: SignPaint,
): ShapeNode[] {
  const { theme, ground, density } = paint;
  const colour = signColour(drawing.colour, theme);
  const pill = span.hasPill ? [pillNode(drawing, span, y, paint)] : [];
  const wave = drawing.isApproximate ? [waveNode(drawing, span, y, paint)] : [];
  const mark = glyph(drawing.mark, {
    x: span.glyphX,
    y,
    radius: density.glyph,
    colour,
    isHollow: isHollow(drawing.status),
    paper: ground,
  });
  const arrows = [
    ...(span.isCutLeft ? [arrow(span.x1 + 1, y, 1, colour)] : []),
    ...(span.isCutRight ? [arrow(span.x2 - 1, y, -1, colour)] : []),
  ];
  const strike = drawing.status === 'cancelled' ? [strikeNode(span, y, density, colour)] : [];
  return [...pill, ...wave, mark, ...arrows, ...strike];
}

function pillNode(drawing: Drawing, span: SignSpan, y: number, paint: SignPaint): ShapeNode {
  const { density } = paint;
  return {
    type: 'rect',
    x: span.x1,
    y: y - density.pill / 2,
    width: span.x2 - span.x1,
    height: density.pill,
    radius: 3,
    ...pillStyle(drawing, span, paint),
  };
}

/** Tinted when held; hollow with an outline otherwise, or fainter where soft edges leave nothing to outline. */
function pillStyle(drawing: Drawing, span: SignSpan, { theme, ground }: SignPaint): Style {
  const colour = signColour(drawing.colour, theme);
  const isOutline = isHollow(drawing.status);
  const softPx = isSoft(drawing) ? SOFT_EDGE_PX : 0;
  const strength = isOutline ? (softPx > 0 ? theme.tint / 2 : 0) : theme.tint;
  const fill = faded(mix(ground, colour, strength), drawing, span, softPx);
  const hasOutline = drawing.isUncertain || (isOutline && softPx === 0);
  if (!hasOutline) return { fill };
  const stroke = faded(colour, drawing, span, 0);
  return { fill, stroke, strokeWidth: 1, ...(drawing.isUncertain ? { dash: DASH } : {}) };
}

/** A wave along the lower edge of the pill, as long as it; it fades where the date is open. */
function waveNode(drawing: Drawing, span: SignSpan, y: number, paint: SignPaint): ShapeNode {
  const { x1, x2 } = span;
  const halves = Math.max(2, Math.round((x2 - x1) / WAVE.halfPx));
  const line = (offset: number): [x: number, y: number][] =>
    Array.from({ length: halves + 1 }, (_, at) => [
      x1 + (at * (x2 - x1)) / halves,
      y + paint.density.pill / 2 + (at % 2 === 0 ? WAVE.swingPx : -WAVE.swingPx) + offset,
    ]);
  const points = [...line(-WAVE.linePx / 2), ...line(WAVE.linePx / 2).toReversed()];
  return {
    type: 'polygon',
    points,
    fill: faded(signColour(drawing.colour, paint.theme), drawing, span, 0),
  };
}

function isSoft({ shape, isApproximate }: Drawing): boolean {
  return shape === 'band' || isApproximate;
}

/** A colour with the ends that the date calls for: hard, soft, or fading out. An end beyond the plot is hard. */
export function faded(
  colour: string,
  drawing: Pick<Drawing, 'isOpenStart' | 'isOpenEnd'>,
  span: Omit<SignSpan, 'glyphX' | 'hasPill'>,
  softPx: number,
): Paint {
  const { x1, x2, isCutLeft, isCutRight } = span;
  const width = x2 - x1;
  const soft = Math.min(softPx, width * 0.35);
  const open = Math.min(OPEN_FADE_PX, width / 2);
  const left = (drawing.isOpenStart ? open : isCutLeft ? 0 : soft) / width;
  const right = (drawing.isOpenEnd ? open : isCutRight ? 0 : soft) / width;
  if (left === 0 && right === 0) return colour;
  const stops: Fade['stops'] = [
    ...(left > 0 ? [{ offset: 0, opacity: 0 }] : []),
    { offset: left, opacity: 1 },
    { offset: 1 - right, opacity: 1 },
    ...(right > 0 ? [{ offset: 1, opacity: 0 }] : []),
  ];
  return { colour, x1, x2, stops };
}

/** Points outwards from the tip at `x`; `direction` is from the tip inwards. */
function arrow(x: number, y: number, direction: 1 | -1, fill: string): ShapeNode {
  return {
    type: 'polygon',
    points: [
      [x, y],
      [x + 5 * direction, y - 3.5],
      [x + 5 * direction, y + 3.5],
    ],
    fill,
  };
}

function strikeNode(
  { glyphX }: SignSpan,
  y: number,
  { glyph: radius }: Density,
  stroke: string,
): ShapeNode {
  const reach = radius + 1.5;
  return {
    type: 'line',
    x1: glyphX - reach,
    y1: y,
    x2: glyphX + reach,
    y2: y,
    stroke,
    strokeWidth: 1.5,
  };
}
