import { wrap } from './fit-text.ts';
import type { FigureWords } from './figure-words.ts';
import type { Logo } from './logo.ts';
import { LEADING, TYPE } from './metrics.ts';
import { stack, textNode, type Block, type Page } from './page.ts';
import type { SceneNode, TextStyle } from './scene.ts';

const MAX_TITLE_LINES = 3;

/** A logo is at most so tall, and so wide as a share of the page. */
const LOGO_PX = 44;
const LOGO_SHARE = 0.22;
const LOGO_GAP_PX = 24;

/** Title and subtitle across the page, up to the logo in its corner. */
export function headingBlock(
  words: Pick<FigureWords, 'title' | 'subtitle'>,
  logo: Logo | null,
  page: Page,
): Block {
  if (!logo) return titleBlock(words, page);
  const shrink = Math.min(
    LOGO_PX / logo.heightPx,
    ((page.right - page.left) * LOGO_SHARE) / logo.widthPx,
  );
  const [width, height] = [logo.widthPx * shrink, logo.heightPx * shrink];
  const x = page.right - width;
  const { nodes, heightPx } = titleBlock(words, { ...page, right: x - LOGO_GAP_PX });
  return {
    nodes: [...nodes, { type: 'image', x, y: 0, width, height, image: logo }],
    heightPx: Math.max(heightPx, height),
  };
}

function titleBlock(
  { title, subtitle }: Pick<FigureWords, 'title' | 'subtitle'>,
  page: Page,
): Block {
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
