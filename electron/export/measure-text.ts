import { cssFont } from '#core/figure/paint-canvas.ts';
import type { MeasureText } from '#core/figure/scene.ts';
import { registerFonts } from './fonts.ts';
import { loadCanvas } from './load-canvas.ts';

/** Measures with the bundled fonts; a text is measured once for each of its styles. */
export function createMeasureText(fontsFolder: string): MeasureText {
  registerFonts(fontsFolder);
  const context = loadCanvas().createCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = cssFont(style);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
