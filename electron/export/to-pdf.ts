import type { FigureProblem } from '#core/bridge/channels.ts';
import { paintCanvas } from '#core/figure/paint-canvas.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Drawing, Picture } from './drawing.ts';
import { loadCanvas } from './load-canvas.ts';
import { withPdfExtras } from './pdf-update.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { LANGUAGE, toXmp } from './xmp.ts';

/** A point is 1/72 inch, a CSS pixel 1/96 (CSS Values 4, section 6.2). */
const POINTS_PER_PX = 0.75;

/** Longer sides are not shown by all readers (ISO 32000-1, annex C, table C.1). */
const MAX_SIDE_POINTS = 14_400;

/**
 * A PDF of one page as large as the scene: shapes and text, with the glyphs that it uses, links, language and alternative
 * text. It has neither date nor identifier, so that the same drawing gives the same bytes.
 */
export function toPdf({ scene, savedView, fonts }: Drawing): Result<Picture, FigureProblem> {
  // The library cuts off what is less than a point.
  const width = Math.ceil(scene.widthPx * POINTS_PER_PX);
  const height = Math.ceil(scene.heightPx * POINTS_PER_PX);
  if (Math.max(width, height) > MAX_SIDE_POINTS) {
    return fail({
      code: 'too-large',
      found: `${scene.widthPx} × ${scene.heightPx} pixels`,
      limit: `${MAX_SIDE_POINTS / POINTS_PER_PX} pixels on a side in a PDF`,
    });
  }
  const { title, description } = scene;
  const pdf = new (loadCanvas().PDFDocument)({
    title,
    subject: description,
    creator: PROGRAM_NAME,
  });
  // A ligature is one letter to those who search or copy the text. It is as wide as its letters.
  const page = Object.assign(pdf.beginPage(width, height), { fontVariantLigatures: 'none' });
  page.fillStyle = scene.paper;
  page.fillRect(0, 0, width, height);
  paintCanvas(scene, page, POINTS_PER_PX, fonts.toDrawable);
  pdf.endPage();
  const bytes = withPdfExtras(pdf.close(), {
    language: LANGUAGE,
    alternative: description,
    xmp: toXmp({ title, description, savedView }),
  });
  return ok({ bytes });
}
