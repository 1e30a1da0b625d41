import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { paintCanvas } from '#core/figure/paint-canvas.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { formatSavedView, PNG_KEYWORD, toSavedView } from '#core/figure/saved-view.ts';
import type { Scene } from '#core/figure/scene.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { embedFonts } from './embed-fonts.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { loadCanvas } from './load-canvas.ts';
import { createMeasureText } from './measure-text.ts';
import { withPngTexts } from './png-text.ts';
import { PROGRAM_NAME } from './program-name.ts';

/** What the raster library takes: more pixels, or a longer side, are refused before any is allocated. */
const MAX_PIXELS = 100_000_000;
const MAX_SIDE_PX = 32_767;

/** What is drawn, and with what. */
export interface FigureJob {
  index: QueryIndex;
  request: FigureRequest;
  /** Of the file that the data set was read from: see `FileDigest`. */
  sha256: string | null;
  fontsFolder: string;
}

/**
 * Draws a view as a picture, which carries that view. The same job gives the same bytes in every process and on every
 * machine: only the bundled fonts are used, and neither clock nor locale. Runs without Electron.
 */
export function renderFigure({
  index,
  request,
  sha256,
  fontsFolder,
}: FigureJob): Result<FigureAnswer, FigureProblem> {
  const fonts = loadFonts(fontsFolder);
  const measure = createMeasureText(fonts);
  const { view, options } = request;
  const scene = toScene({ index, view, options, measure });
  if (!scene.ok) return scene;
  const dataSet = { title: index.dataSet.head.title, sha256 };
  const savedView = formatSavedView(toSavedView(request, dataSet, PROGRAM_NAME));
  return options.format === 'svg'
    ? ok(toSvg(scene.value, savedView, fonts))
    : toPng(scene.value, savedView, { scale: options.scale, fonts });
}

function toSvg(scene: Scene, savedView: string, fonts: Fonts): FigureAnswer {
  const svg = paintSvg(scene, { fontCss: embedFonts(scene, fonts), savedView });
  return { ...facts(scene), bytes: new TextEncoder().encode(svg), mediaType: 'image/svg+xml' };
}

function toPng(
  scene: Scene,
  savedView: string,
  { scale, fonts }: { scale: number; fonts: Fonts },
): Result<FigureAnswer, FigureProblem> {
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
  const bytes = withPngTexts(canvas.encodeSync('png'), {
    Title: scene.title,
    Description: scene.description,
    Software: PROGRAM_NAME,
    [PNG_KEYWORD]: savedView,
  });
  return ok({ ...facts(scene), bytes, mediaType: 'image/png', widthPx, heightPx });
}

const LIMIT_WORDS = `${MAX_PIXELS / 1_000_000} million pixels, ${MAX_SIDE_PX} on a side`;

function facts(
  scene: Scene,
): Pick<FigureAnswer, 'widthPx' | 'heightPx' | 'eventIds' | 'eventCount' | 'description'> {
  const { widthPx, heightPx, eventIds, eventCount, description } = scene;
  return { widthPx, heightPx, eventIds, eventCount, description };
}
