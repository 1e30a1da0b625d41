import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FAMILIES, type MeasureText, type Weight } from '#core/figure/scene.ts';
import { readCoverage } from './font-coverage.ts';
import { loadCanvas } from './load-canvas.ts';
import { createMeasureText } from './measure-text.ts';

const [LATIN, CHINESE] = FONT_FAMILIES;

/** File names in the fonts folder. The Chinese font has one weight, 10 MB; bold is made of it. */
export const FONT_FILES = {
  400: 'NotoSans_400Regular.ttf',
  600: 'NotoSans_600SemiBold.ttf',
  chinese: 'NotoSansSC_400Regular.ttf',
} as const satisfies Record<Weight | 'chinese', string>;

/** The bundled fonts, known to the canvas library. */
export interface Fonts {
  folder: string;
  /** Which font draws a character; null when none has a glyph for it. */
  fontOf: (character: string) => 'latin' | 'chinese' | null;
  /** Whether a font has a glyph for a character, or it is invisible anyway. */
  isDrawable: (character: string) => boolean;
  /** A text as it is drawn: U+FFFD for what no font has a glyph for, nothing for what is invisible anyway. */
  toDrawable: (text: string) => string;
  measure: MeasureText;
}

const loaded = new Map<string, Fonts>();

/**
 * Loads the bundled fonts of a folder once a process; the Chinese one when the first character needs it (15 ms). A
 * character that none of them has is never left to a font of the system: pictures would differ between machines. A
 * font that is missing throws: the app is not whole.
 */
export function loadFonts(folder: string): Fonts {
  const known = loaded.get(folder);
  if (known) return known;
  const hasLatin = registerFont(join(folder, FONT_FILES[400]), LATIN);
  registerFont(join(folder, FONT_FILES[600]), LATIN);
  let hasChinese: Coverage | null = null;
  const fontOf: Fonts['fontOf'] = (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (hasLatin(codePoint)) return 'latin';
    hasChinese ??= registerFont(join(folder, FONT_FILES.chinese), CHINESE);
    return hasChinese(codePoint) ? 'chinese' : null;
  };
  const isDrawable = (character: string) => fontOf(character) !== null || isInvisible(character);
  const toDrawable = drawableBy(fontOf);
  const measure = createMeasureText(toDrawable);
  const fonts = { folder, fontOf, isDrawable, toDrawable, measure };
  loaded.set(folder, fonts);
  return fonts;
}

type Coverage = (codePoint: number) => boolean;

/** Handed over as bytes: the canvas library cannot look into the archive of a packaged app. */
function registerFont(path: string, family: string): Coverage {
  const font = readFileSync(path);
  if (loadCanvas().GlobalFonts.register(font, family) === null) {
    throw new Error(`${path} is no font`);
  }
  return readCoverage(font);
}

function drawableBy(fontOf: Fonts['fontOf']): (text: string) => string {
  return (text) =>
    text.replaceAll(/[^\u0020-\u007E]/gu, (character) => {
      if (fontOf(character) !== null) return character;
      return isInvisible(character) ? '' : '\uFFFD';
    });
}

function isInvisible(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(character);
}
