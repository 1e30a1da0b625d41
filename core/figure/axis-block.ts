import { toTicks, type Tick } from '../time/ticks.ts';
import { TYPE } from './metrics.ts';
import { textNode, type Block, type Page } from './page.ts';
import type { LineNode, TextNode } from './scene.ts';
import type { TimeScale } from './time-scale.ts';

/** The labels over the plot; every label stands right of its line, as it names the time that begins there. */
export interface Axis extends Block {
  /** Where lines run down through the lanes. */
  gridX: number[];
  /** Those of them where a new month or year begins. */
  strongX: number[];
}

const LABEL_INSET = 4;
const LABEL_GAP = 6;
const LINE_PX = 16;
const UNDER_LABELS_PX = 6;

/** Lays out the axis of a plot. */
export function axisBlock(scale: TimeScale, page: Page): Axis {
  const { ticks, contexts } = toTicks(scale.window, scale.right - scale.left, page.language);
  const contextLabels = labels(contexts, scale, page, TYPE.context, page.theme.ink);
  const top = contexts.length > 0 ? LINE_PX : 0;
  const tickLabels = labels(ticks, scale, page, TYPE.tick, page.theme.muted);
  const nodes = [
    ...contextLabels.map((node) => ({ ...node, y: 12 })),
    ...tickLabels.map((node) => ({ ...node, y: top + 12 })),
  ];
  const gridX = ticks.map(({ ms }) => scale.x(ms));
  const strongX = contexts.slice(1).map(({ ms }) => scale.x(ms));
  return { nodes, heightPx: top + LINE_PX + UNDER_LABELS_PX, gridX, strongX };
}

/** The lines of an axis from `y1` down to `y2`; the strong ones reach up beside their labels. */
export function gridLines(
  { gridX, strongX, heightPx }: Axis,
  [y1, y2]: readonly [number, number],
  { theme }: Page,
): LineNode[] {
  const line = (x: number, top: number, stroke: string): LineNode => ({
    type: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2,
    stroke,
    strokeWidth: 1,
  });
  return [
    ...gridX
      .filter((x) => !strongX.includes(x))
      .map((x) => line(x, y1 - UNDER_LABELS_PX, theme.grid)),
    ...strongX.map((x) => line(x, y1 - heightPx + 2, theme.hairline)),
  ];
}

/** Labels that have room before the next one and before the edge; the others are left out. */
function labels(
  ticks: readonly Tick[],
  scale: TimeScale,
  page: Page,
  style: typeof TYPE.tick | typeof TYPE.context,
  fill: string,
): TextNode[] {
  return ticks.flatMap(({ ms, label }, at) => {
    const x = scale.x(ms) + LABEL_INSET;
    const node = textNode(page, { text: label, x, y: 0, fill, ...style });
    const next = ticks[at + 1];
    const limit = next ? scale.x(next.ms) + LABEL_INSET - LABEL_GAP : scale.right;
    return x + node.widthPx <= limit ? [node] : [];
  });
}
