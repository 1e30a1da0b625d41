import { cssFont } from '#core/figure/paint-canvas.ts';
import type { MeasureText } from '#core/figure/scene.ts';
import { loadCanvas } from './load-canvas.ts';

/** So many widths are kept: those of some dozen pictures. */
const MAX_REMEMBERED = 50_000;

/**
 * Measures texts as they are drawn with the bundled fonts, each once for each of its styles: the next picture of a view
 * has mostly the same texts.
 */
export function createMeasureText(toDrawable: (text: string) => string): MeasureText {
  const context = loadCanvas().createCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = cssFont(style);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(toDrawable(text));
    if (widths.size >= MAX_REMEMBERED) widths.clear();
    widths.set(key, width);
    return width;
  };
}
