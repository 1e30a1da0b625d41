import type { Block } from './page.ts';
import type { ShapeNode } from './scene.ts';

/** Something that stands in a line of others; `middleY` is the middle of its line. */
export interface FlowItem {
  widthPx: number;
  draw: (x: number, middleY: number) => ShapeNode[];
}

/** Sets items side by side and goes on in a new line where one would leave the room. */
export function flow(
  items: readonly FlowItem[],
  { left, right, gapPx, linePx }: { left: number; right: number; gapPx: number; linePx: number },
): Block {
  const nodes: ShapeNode[] = [];
  let x = left;
  let line = 0;
  for (const item of items) {
    const gap = x === left ? 0 : gapPx;
    if (x > left && x + gap + item.widthPx > right) {
      line += 1;
      x = left;
    } else {
      x += gap;
    }
    nodes.push(...item.draw(x, (line + 0.5) * linePx));
    x += item.widthPx;
  }
  return { nodes, heightPx: items.length === 0 ? 0 : (line + 1) * linePx };
}
