/** Widths by font and text: the same few hundred texts are asked for at every drawing. */
const known = new Map<string, Map<string, number>>();

/** Most texts of a font whose widths are kept. */
const MOST_TEXTS = 5000;

let pen: CanvasRenderingContext2D | null = null;

/** Width of a text in CSS pixels, measured without a layout. `font` is a font as CSS writes it. */
export function textWidthPx(text: string, font: string): number {
  const widths = known.get(font) ?? new Map<string, number>();
  known.set(font, widths);
  const width = widths.get(text) ?? measure(text, font);
  if (widths.size >= MOST_TEXTS) widths.clear();
  widths.set(text, width);
  return width;
}

/** Forgets all widths: fonts have come in, or texts have another size. */
export function forgetTextWidths(): void {
  known.clear();
}

let fonts: { size: string; family: string } | null = null;

/** The font of the labels of items, by its weight. */
export function itemFont(weight: '400' | '600' = '400'): string {
  fonts ??= readFonts();
  return `${weight} ${fonts.size} ${fonts.family}`;
}

function readFonts(): { size: string; family: string } {
  const style = getComputedStyle(document.documentElement);
  return {
    size: style.getPropertyValue('--ct-text-s'),
    family: style.getPropertyValue('--ct-font'),
  };
}

function measure(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser has no canvas');
  pen.font = font;
  return pen.measureText(text).width;
}
