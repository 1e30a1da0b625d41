import { join } from 'node:path';
import {
  FONT_FAMILIES,
  shapesOf,
  type Scene,
  type SceneNode,
  type Weight,
} from '#core/figure/scene.ts';
import { FONT_FILES, type Fonts } from './fonts.ts';
import { createFontCutter, type FontCutter } from './harfbuzz.ts';

/** In the fonts folder, beside the fonts. */
const CUTTER_FILE = 'harfbuzz-subset.wasm';

const [LATIN, CHINESE] = FONT_FAMILIES;

const cutters = new Map<string, FontCutter>();

/**
 * @font-face rules with just the glyphs of a scene, as data: an SVG then looks the same in every browser, and in the
 * window's own preview, without Noto Sans installed; about 15 kB a weight. Other viewers take the installed fonts.
 */
export function embedFonts(scene: Scene, { folder, fontOf }: Fonts): string {
  const cutter = cutters.get(folder) ?? createFontCutter(join(folder, CUTTER_FILE));
  cutters.set(folder, cutter);
  const used = charactersOf(scene.nodes);
  const rule = (family: string, weight: Weight, file: string, characters: string[]) => {
    if (characters.length === 0) return '';
    const font = Buffer.from(cutter.cut(join(folder, file), characters)).toString('base64');
    const source = `url(data:font/ttf;base64,${font})`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`;
  };
  const of = (font: 'latin' | 'chinese', characters: Iterable<string>) =>
    [...characters].filter((character) => fontOf(character) === font);
  return [
    rule(LATIN, 400, FONT_FILES[400], of('latin', used[400])),
    rule(LATIN, 600, FONT_FILES[600], of('latin', used[600])),
    rule(CHINESE, 400, FONT_FILES.chinese, of('chinese', [...used[400], ...used[600]])),
  ].join('');
}

/** The characters of a scene by weight. */
function charactersOf(nodes: readonly SceneNode[]): Record<Weight, Set<string>> {
  const found = { 400: new Set<string>(), 600: new Set<string>() };
  for (const node of nodes.flatMap(shapesOf)) {
    if (node.type !== 'text') continue;
    for (const { text, weight } of [node, ...(node.more ?? [])]) {
      for (const one of text) found[weight].add(one);
    }
  }
  return found;
}
