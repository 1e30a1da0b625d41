import { assertNever } from '../assert-never.ts';
import { withOpacity } from './colour.ts';
import type { Logo } from './logo.ts';
import {
  FONT_FAMILIES,
  type Paint,
  type Scene,
  type SceneNode,
  type Style,
  type TextNode,
  type TextStyle,
} from './scene.ts';

/** What a scene needs of a 2D canvas context; the browser's has it, and so has @napi-rs/canvas. */
export interface CanvasContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  scale: (x: number, y: number) => void;
  beginPath: () => void;
  closePath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  roundRect: (x: number, y: number, width: number, height: number, radius: number) => void;
  fill: () => void;
  stroke: () => void;
  setLineDash: (dash: number[]) => void;
  fillText: (text: string, x: number, y: number) => void;
  drawImage: (image: never, x: number, y: number, width: number, height: number) => void;
  createLinearGradient: (
    x1: number,
    y1: number,
    x2: number,
    y2: number,
  ) => { addColorStop: (offset: number, colour: string) => void };
  /** That of a PDF has it: makes a link of a rectangle. */
  annotateLinkUrl?: (left: number, top: number, right: number, bottom: number, url: string) => void;
}

/** What a canvas draws with. */
export interface CanvasTools {
  /** The text to draw for a text, as it was measured. */
  toDrawable: (text: string) => string;
  /** An image that the context can draw. */
  toImage: (logo: Logo) => unknown;
}

/** Draws a scene onto an empty canvas with `scale` pixels for each CSS pixel of the picture. */
export function paintCanvas(
  scene: Scene,
  context: CanvasContext,
  scale: number,
  tools: CanvasTools,
): void {
  context.scale(scale * scene.zoom, scale * scene.zoom);
  const page = { type: 'rect', x: 0, y: 0, width: scene.widthPx, height: scene.heightPx } as const;
  const pen = { context, ...tools };
  if (scene.paper !== null) paintNode({ ...page, fill: scene.paper }, pen);
  for (const node of scene.nodes) paintNode(node, pen);
}

/** The CSS font of a text. */
export function cssFont({ sizePx, weight }: TextStyle): string {
  return `${weight} ${sizePx}px ${FONT_FAMILIES.map((family) => `"${family}"`).join(', ')}`;
}

interface Pen extends CanvasTools {
  context: CanvasContext;
}

function paintNode(node: SceneNode, pen: Pen): void {
  const { context } = pen;
  switch (node.type) {
    case 'event':
    case 'crowd':
      for (const child of node.nodes) paintNode(child, pen);
      return;
    case 'text':
      return paintText(node, pen);
    case 'image':
      return context.drawImage(
        pen.toImage(node.image) as never,
        node.x,
        node.y,
        node.width,
        node.height,
      );
    case 'rect':
      context.beginPath();
      context.roundRect(node.x, node.y, node.width, node.height, node.radius ?? 0);
      return finish(node, context);
    case 'line':
      context.beginPath();
      context.moveTo(node.x1, node.y1);
      context.lineTo(node.x2, node.y2);
      return finish(node, context);
    case 'circle':
      context.beginPath();
      context.arc(node.x, node.y, node.radius, 0, 2 * Math.PI);
      context.closePath();
      return finish(node, context);
    case 'polygon':
      context.beginPath();
      for (const [x, y] of node.points) context.lineTo(x, y);
      context.closePath();
      return finish(node, context);
    default:
      return assertNever(node);
  }
}

/** Each run starts where the one before it ends, by the widths that were measured. */
function paintText(node: TextNode, { context, toDrawable }: Pen): void {
  const share = { start: 0, middle: 0.5, end: 1 }[node.anchor];
  const more = node.more ?? [];
  const morePx = more.reduce((sum, { widthPx }) => sum + widthPx, 0);
  let x = node.x - node.widthPx * share;
  for (const run of [{ ...node, widthPx: node.widthPx - morePx }, ...more]) {
    context.font = cssFont({ sizePx: node.sizePx, weight: run.weight });
    context.fillStyle = run.fill;
    context.fillText(toDrawable(run.text), x, node.y);
    if (run.href !== undefined) {
      const [top, bottom] = [node.y - node.sizePx, node.y + node.sizePx / 4];
      context.annotateLinkUrl?.(x, top, x + run.widthPx, bottom, run.href);
    }
    x += run.widthPx;
  }
}

/** Fills and outlines the current path. */
function finish({ fill, stroke, strokeWidth, dash }: Style, context: CanvasContext): void {
  if (fill !== undefined) {
    context.fillStyle = paintOf(fill, context);
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = paintOf(stroke, context);
    context.lineWidth = strokeWidth ?? 1;
    context.setLineDash([...(dash ?? [])]);
    context.stroke();
  }
}

function paintOf(paint: Paint, context: CanvasContext): unknown {
  if (typeof paint === 'string') return paint;
  const gradient = context.createLinearGradient(paint.x1, 0, paint.x2, 0);
  for (const { offset, opacity } of paint.stops) {
    gradient.addColorStop(offset, withOpacity(paint.colour, opacity));
  }
  return gradient;
}
