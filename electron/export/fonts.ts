import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FAMILIES } from '#core/figure/scene.ts';
import { loadCanvas } from './load-canvas.ts';

const [LATIN, CHINESE] = FONT_FAMILIES;

/** The bundled fonts, by file name in the fonts folder. */
export const FONT_FILES = [
  { file: 'NotoSans_400Regular.ttf', family: LATIN, weight: 400, isChinese: false },
  { file: 'NotoSans_600SemiBold.ttf', family: LATIN, weight: 600, isChinese: false },
  // One weight is 10 MB; where semi-bold is asked for, the regular one stands in.
  { file: 'NotoSansSC_400Regular.ttf', family: CHINESE, weight: 400, isChinese: true },
] as const;

const registered = new Set<string>();

/**
 * Makes the bundled fonts known to the canvas library, once a process; 15 ms, most of it for the 10 MB of Chinese. All
 * are always there, so that no text is measured otherwise after a Chinese one. They are handed over as bytes because
 * the library cannot look into the archive of a packaged app. A font that is missing throws: the app is not whole.
 */
export function registerFonts(fontsFolder: string): void {
  const { GlobalFonts } = loadCanvas();
  for (const { file, family } of FONT_FILES) {
    const path = join(fontsFolder, file);
    if (registered.has(path)) continue;
    if (GlobalFonts.register(readFileSync(path), family) === null)
      throw new Error(`No font at ${path}`);
    registered.add(path);
  }
}
