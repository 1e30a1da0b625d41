import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { assertNever } from '#core/assert-never.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { isRaster, pictureKind } from '#core/figure/picture-formats.ts';
import { formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { pictureSize } from '#core/figure/scene.ts';
import { ok, type Result } from '#core/result.ts';
import { embedFonts } from './embed-fonts.ts';
import type { Drawing, Picture } from './drawing.ts';
import { loadFonts } from './fonts.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { toPdf } from './to-pdf.ts';
import { toRaster } from './to-raster.ts';
import { unknownCharacters } from './unknown-characters.ts';

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
export async function renderFigure(job: FigureJob): Promise<Result<FigureAnswer, FigureProblem>> {
  const drawing = toDrawing(job);
  if (!drawing.ok) return drawing;
  const { options } = job.request;
  const picture = await paint(drawing.value, options);
  if (!picture.ok) return picture;
  const { scene } = drawing.value;
  const { eventIds, eventCount, leftOut, description } = scene;
  const { mediaType } = pictureKind(options.format);
  const unknown = unknownCharacters(drawing.value);
  const facts = {
    eventIds,
    eventCount,
    leftOut,
    unknownCharacters: unknown,
    description,
    mediaType,
  };
  return ok({ ...pictureSize(scene), ...facts, ...picture.value });
}

/** Lays a view out, told in its own language, for a picture or one of several slides. */
export function toDrawing({
  index,
  request,
  sha256,
  fontsFolder,
}: FigureJob): Result<Drawing, FigureProblem> {
  const fonts = loadFonts(fontsFolder);
  const { view, options } = request;
  // A JPEG knows no transparency.
  const isTransparent = options.isTransparent && options.format !== 'jpeg';
  const scene = toScene({
    index: toldIn(index, options.language),
    view,
    options: { ...options, isTransparent },
    measure: fonts.measure,
  });
  if (!scene.ok) return scene;
  const dataSet = { title: index.dataSet.head.title, sha256 };
  const savedView = formatSavedView(toSavedView(request, dataSet, PROGRAM_NAME));
  return ok({ scene: scene.value, savedView, fonts });
}

async function paint(
  drawing: Drawing,
  { format, scale }: FigureRequest['options'],
): Promise<Result<Picture, FigureProblem>> {
  if (isRaster(format)) return toRaster(drawing, { format, scale });
  switch (format) {
    case 'svg':
      return toSvg(drawing);
    case 'pdf':
      return toPdf(drawing);
    case 'pptx': {
      // The other formats need no zip, whose tables take their time to be built.
      const { toPptx } = await import('./to-pptx.ts');
      return toPptx([drawing]);
    }
    default:
      return assertNever(format);
  }
}

function toSvg({ scene, savedView, fonts }: Drawing): Result<Picture, FigureProblem> {
  const svg = paintSvg(scene, { fontCss: embedFonts(scene, fonts), savedView });
  return ok({ bytes: new TextEncoder().encode(svg) });
}
