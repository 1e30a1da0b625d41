import { wrap } from './fit-text.ts';
import type { FigureWords } from './figure-words.ts';
import { LEADING, TYPE } from './metrics.ts';
import { stack, textNode, type Block, type Page } from './page.ts';
import type { SceneNode, TextStyle } from './scene.ts';

const MAX_TITLE_LINES = 3;

/** Title and subtitle across the page. */
export function headingBlock({ title, subtitle }: FigureWords, page: Page): Block {
  const { ink, muted } = page.theme;
  const lines = paragraph(title, { ...TYPE.title, fill: ink, maxLines: MAX_TITLE_LINES }, page);
  return stack([
    { block: { ...lines, nodes: lines.nodes.map(toTitle) }, gapPx: 0 },
    { block: paragraph(subtitle, { ...TYPE.subtitle, fill: muted, maxLines: 2 }, page), gapPx: 2 },
  ]);
}

function toTitle(node: SceneNode): SceneNode {
  return node.type === 'text' ? { ...node, isTitle: true } : node;
}

/** Running text from an edge to the right margin; the first column's edge when none is given. */
export function paragraph(
  text: string,
  { fill, maxLines, left, ...style }: TextStyle & { fill: string; maxLines: number; left?: number },
  page: Page,
): Block {
  const x = left ?? page.left;
  const lines = wrap(text, { maxPx: page.right - x, maxLines }, style, page.measure);
  const linePx = style.sizePx * LEADING;
  const nodes = lines.map((line, at) =>
    textNode(page, { text: line, x, y: (at + 0.78) * linePx, fill, ...style }),
  );
  return { nodes, heightPx: lines.length * linePx };
}
