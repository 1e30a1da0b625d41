import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { isRaster, pictureKind } from '#core/figure/picture-formats.ts';
import { formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { pictureSize, shapesOf, type Scene } from '#core/figure/scene.ts';
import { ok, type Result } from '#core/result.ts';
import { embedFonts } from './embed-fonts.ts';
import type { Drawing, Picture } from './drawing.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { toPdf } from './to-pdf.ts';
import { toRaster } from './to-raster.ts';

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
  const { view, options } = request;
  // A JPEG knows no transparency.
  const isTransparent = options.isTransparent && options.format !== 'jpeg';
  const scene = toScene({
    index,
    view,
    options: { ...options, isTransparent },
    measure: fonts.measure,
  });
  if (!scene.ok) return scene;
  const dataSet = { title: index.dataSet.head.title, sha256 };
  const savedView = formatSavedView(toSavedView(request, dataSet, PROGRAM_NAME));
  const drawing = { scene: scene.value, savedView, fonts };
  const { format, scale } = options;
  const picture = isRaster(format)
    ? toRaster(drawing, { format, scale })
    : { svg: toSvg, pdf: toPdf }[format](drawing);
  if (!picture.ok) return picture;
  const { eventIds, eventCount, leftOut, description } = scene.value;
  const { mediaType } = pictureKind(format);
  const unknownCharacters = unknownOf(scene.value, fonts);
  const facts = { eventIds, eventCount, leftOut, unknownCharacters, description, mediaType };
  return ok({ ...pictureSize(scene.value), ...facts, ...picture.value });
}

/** The characters of a scene that no font has a glyph for, each once. */
function unknownOf({ nodes }: Scene, { isDrawable }: Fonts): string[] {
  const texts = nodes.flatMap(shapesOf).filter((node) => node.type === 'text');
  const runs = texts.flatMap((node) => [node, ...(node.more ?? [])]);
  return [
    ...new Set(runs.flatMap(({ text }) => Array.from(text).filter((one) => !isDrawable(one)))),
  ];
}

function toSvg({ scene, savedView, fonts }: Drawing): Result<Picture, FigureProblem> {
  const svg = paintSvg(scene, { fontCss: embedFonts(scene, fonts), savedView });
  return ok({ bytes: new TextEncoder().encode(svg) });
}
