import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { paintCanvas } from '#core/figure/paint-canvas.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import type { Scene } from '#core/figure/scene.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { embedFonts } from './embed-fonts.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { loadCanvas } from './load-canvas.ts';
import { createMeasureText } from './measure-text.ts';

/** What the raster library takes: more pixels, or a longer side, are refused before any is allocated. */
const MAX_PIXELS = 100_000_000;
const MAX_SIDE_PX = 32_767;

/**
 * Draws a view as a picture. The same request gives the same bytes in every process and on every machine: only the
 * bundled fonts are used, and neither clock nor locale. Runs without Electron.
 */
export function renderFigure(
  index: QueryIndex,
  { view, options }: FigureRequest,
  fontsFolder: string,
): Result<FigureAnswer, FigureProblem> {
  const fonts = loadFonts(fontsFolder);
  const measure = createMeasureText(fonts);
  const scene = toScene({ index, view, options, measure });
  if (!scene.ok) return scene;
  return options.format === 'svg'
    ? ok(toSvg(scene.value, fonts))
    : toPng(scene.value, options.scale, fonts);
}

function toSvg(scene: Scene, fonts: Fonts): FigureAnswer {
  const bytes = new TextEncoder().encode(paintSvg(scene, embedFonts(scene, fonts)));
  return { ...facts(scene), bytes, mediaType: 'image/svg+xml' };
}

function toPng(scene: Scene, scale: number, fonts: Fonts): Result<FigureAnswer, FigureProblem> {
  const widthPx = Math.round(scene.widthPx * scale);
  const heightPx = Math.round(scene.heightPx * scale);
  if (widthPx * heightPx > MAX_PIXELS || Math.max(widthPx, heightPx) > MAX_SIDE_PX) {
    return fail({
      code: 'too-large',
      found: `${widthPx} × ${heightPx} pixels`,
      limit: LIMIT_WORDS,
    });
  }
  const canvas = loadCanvas().createCanvas(widthPx, heightPx);
  paintCanvas(scene, canvas.getContext('2d'), scale, fonts.toDrawable);
  const bytes = canvas.encodeSync('png');
  return ok({ ...facts(scene), bytes, mediaType: 'image/png', widthPx, heightPx });
}

const LIMIT_WORDS = `${MAX_PIXELS / 1_000_000} million pixels, ${MAX_SIDE_PX} on a side`;

function facts(
  scene: Scene,
): Pick<FigureAnswer, 'widthPx' | 'heightPx' | 'eventIds' | 'eventCount' | 'description'> {
  const { widthPx, heightPx, eventIds, eventCount, description } = scene;
  return { widthPx, heightPx, eventIds, eventCount, description };
}
