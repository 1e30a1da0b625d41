import type { LineNode, SceneNode } from './scene.ts';

/**
 * Moves hairlines to the middle of a pixel, and baselines and pills to whole ones, so that they are crisp at 1x. Moves
 * by at most half a pixel, up or down; only the lines of an axis move sideways.
 */
export function snap<N extends SceneNode>(node: N): N {
  switch (node.type) {
    case 'event':
    case 'crowd':
      return { ...node, nodes: node.nodes.map(snap) };
    case 'line':
      return { ...node, ...snappedLine(node) };
    case 'rect':
    case 'text':
      return { ...node, y: Math.round(node.y) };
    default:
      return node;
  }
}

function snappedLine({ x1, y1, x2, y2 }: LineNode): Pick<LineNode, 'x1' | 'y1' | 'x2' | 'y2'> {
  if (y1 === y2) return { x1, x2, y1: Math.floor(y1) + 0.5, y2: Math.floor(y2) + 0.5 };
  if (x1 === x2) return { y1, y2, x1: Math.floor(x1) + 0.5, x2: Math.floor(x2) + 0.5 };
  return { x1, y1, x2, y2 };
}
