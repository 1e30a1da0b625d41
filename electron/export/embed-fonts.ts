import { join } from 'node:path';
import type { Scene, SceneNode, Weight } from '#core/figure/scene.ts';
import { FONT_FILES } from './fonts.ts';
import { createFontCutter, type FontCutter } from './harfbuzz.ts';

/** In the fonts folder, beside the fonts. */
const CUTTER_FILE = 'harfbuzz-subset.wasm';

/** Beyond Latin, Greek, Cyrillic and punctuation: what only the Chinese font may have. */
const BEYOND_LATIN = /[\u2190-\u2BFF\u2E80-\u{10FFFF}]/u;

const cutters = new Map<string, FontCutter>();

/**
 * @font-face rules with just the glyphs of a scene, as data: an SVG then looks the same in every browser, and in the
 * window's own preview, without Noto Sans installed; about 15 kB a weight. Other viewers take the installed fonts.
 */
export function embedFonts(scene: Scene, fontsFolder: string): string {
  const cutter = cutters.get(fontsFolder) ?? createFontCutter(join(fontsFolder, CUTTER_FILE));
  cutters.set(fontsFolder, cutter);
  const characters = charactersOf(scene.nodes);
  return FONT_FILES.flatMap(({ file, family, weight, isChinese }) => {
    const wanted = isChinese
      ? [...characters[400], ...characters[600]].filter((one) => BEYOND_LATIN.test(one))
      : [...characters[weight]];
    if (wanted.length === 0) return [];
    const font = Buffer.from(cutter.cut(join(fontsFolder, file), wanted)).toString('base64');
    const weights = isChinese ? '400 600' : weight;
    return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/ttf;base64,${font})}`;
  }).join('');
}

/** The characters of a scene by weight. */
function charactersOf(nodes: readonly SceneNode[]): Record<Weight, Set<string>> {
  const found = { 400: new Set<string>(), 600: new Set<string>() };
  for (const node of nodes.flatMap((one) => (one.type === 'event' ? one.nodes : [one]))) {
    if (node.type !== 'text') continue;
    for (const { text, weight } of [node, ...(node.more ?? [])]) {
      for (const one of text) found[weight].add(one);
    }
  }
  return found;
}
