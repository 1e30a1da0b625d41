import { cssFont } from '#core/figure/paint-canvas.ts';
import type { MeasureText } from '#core/figure/scene.ts';
import type { Fonts } from './fonts.ts';
import { loadCanvas } from './load-canvas.ts';

/** Measures texts as they are drawn with the bundled fonts, each once for each of its styles. */
export function createMeasureText({ toDrawable }: Fonts): MeasureText {
  const context = loadCanvas().createCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = cssFont(style);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(toDrawable(text));
    widths.set(key, width);
    return width;
  };
}
