import { shapesOf } from '#core/figure/scene.ts';
import type { Drawing } from './drawing.ts';

/** The characters of a drawing that no font has a glyph for, each once. */
export function unknownCharacters({
  scene,
  fonts: { isDrawable },
}: Pick<Drawing, 'scene' | 'fonts'>): string[] {
  const texts = scene.nodes.flatMap(shapesOf).filter((node) => node.type === 'text');
  const runs = texts.flatMap((node) => [node, ...(node.more ?? [])]);
  const unknown = runs.flatMap(({ text }) => Array.from(text).filter((one) => !isDrawable(one)));
  return [...new Set(unknown)];
}
