import type { Language } from '../words/language.ts';
import type { FigureTheme } from './theme.ts';
import type { MeasureText, SceneNode, TextNode, TextStyle } from './scene.ts';

/** What every part of a picture is laid out with. */
export interface Page {
  /** Edges of what may be drawn on; the margins lie outside. */
  left: number;
  right: number;
  /** Left edge of the second column: the plot, and what stands under it. */
  plotLeft: number;
  theme: FigureTheme;
  /** What the picture itself says is said in it. */
  language: Language;
  measure: MeasureText;
}

/** A part of a picture with its top at y = 0, and the height it takes. */
export interface Block {
  nodes: SceneNode[];
  heightPx: number;
}

/** A line of text with its width measured. */
export function textNode(
  { measure }: Pick<Page, 'measure'>,
  node: Omit<TextNode, 'type' | 'widthPx' | 'anchor' | keyof TextStyle> &
    TextStyle & { anchor?: TextNode['anchor'] },
): TextNode {
  return { type: 'text', anchor: 'start', widthPx: measure(node.text, node), ...node };
}

/** Moves a node down. */
export function moveDown<N extends SceneNode>(node: N, by: number): N {
  switch (node.type) {
    case 'event':
    case 'crowd':
      return { ...node, nodes: node.nodes.map((child) => moveDown(child, by)) };
    case 'line':
      return { ...node, y1: node.y1 + by, y2: node.y2 + by };
    case 'polygon':
      return { ...node, points: node.points.map(([x, y]) => [x, y + by] as const) };
    default:
      return { ...node, y: node.y + by };
  }
}

/** Puts blocks one under the other; a gap is the air above its block. */
export function stack(blocks: readonly { block: Block; gapPx: number }[]): Block {
  const nodes: SceneNode[] = [];
  let y = 0;
  for (const { block, gapPx } of blocks) {
    y += gapPx;
    for (const node of block.nodes) nodes.push(moveDown(node, y));
    y += block.heightPx;
  }
  return { nodes, heightPx: y };
}
