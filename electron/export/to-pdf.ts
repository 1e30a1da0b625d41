import type { SKRSContext2D } from '@napi-rs/canvas';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { PX_PER_INCH } from '#core/figure/length.ts';
import { paintCanvas } from '#core/figure/paint-canvas.ts';
import { pictureSize } from '#core/figure/scene.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { LOCALE_TAGS } from '#core/words/language-tags.ts';
import type { Drawing, Picture } from './drawing.ts';
import { loadCanvas, toImage } from './load-canvas.ts';
import { withPdfExtras } from './pdf-update.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { toXmp } from './xmp.ts';

/** A point is 1/72 inch. */
const POINTS_PER_PX = 72 / PX_PER_INCH;

/** Longer sides are not shown by all readers (ISO 32000-1, annex C, table C.1). */
const MAX_SIDE_POINTS = 14_400;

/**
 * A PDF of one page as large as the scene: shapes and text, with the glyphs that it uses, links, language and alternative
 * text. It has neither date nor identifier, so that the same drawing gives the same bytes.
 */
export function toPdf({ scene, savedView, fonts }: Drawing): Result<Picture, FigureProblem> {
  const { widthPx, heightPx } = pictureSize(scene);
  const width = widthPx * POINTS_PER_PX;
  const height = heightPx * POINTS_PER_PX;
  if (Math.max(width, height) > MAX_SIDE_POINTS) {
    return fail({
      code: 'too-large',
      widthPx,
      heightPx,
      limit: { of: 'page', sidePx: MAX_SIDE_POINTS / POINTS_PER_PX },
    });
  }
  const { title, description, language } = scene;
  const pdf = new (loadCanvas().PDFDocument)({
    title,
    subject: description,
    creator: PROGRAM_NAME,
  });
  // The library takes whole points; what is too much is taken off again below.
  const [wholeWidth, wholeHeight] = [Math.ceil(width), Math.ceil(height)];
  // A ligature is one letter to those who search or copy the text. It is as wide as its letters.
  // It draws images as well, though its type does not say so.
  const page = Object.assign(pdf.beginPage(wholeWidth, wholeHeight) as SKRSContext2D, {
    fontVariantLigatures: 'none',
  });
  if (scene.paper !== null) {
    page.fillStyle = scene.paper;
    page.fillRect(0, 0, wholeWidth, wholeHeight);
  }
  paintCanvas(scene, page, POINTS_PER_PX, { toDrawable: fonts.toDrawable, toImage });
  pdf.endPage();
  const bytes = withPdfExtras(pdf.close(), {
    size: { width, height },
    language: LOCALE_TAGS[language],
    alternative: description,
    xmp: toXmp({ title, description, language, savedView }),
  });
  return ok({ bytes });
}
