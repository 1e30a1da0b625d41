import type { Canvas } from '@napi-rs/canvas';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { paintCanvas } from '#core/figure/paint-canvas.ts';
import { PX_PER_INCH } from '#core/figure/length.ts';
import type { RasterFormat } from '#core/figure/picture-formats.ts';
import { PNG_KEYWORD } from '#core/figure/saved-view.ts';
import { pictureSize } from '#core/figure/scene.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Drawing, Picture } from './drawing.ts';
import { MAX_JPEG_XMP, withJpegDensity, withJpegXmp } from './jpeg-xmp.ts';
import { loadCanvas, toImage } from './load-canvas.ts';
import { withPngDensity, withPngTexts } from './png-text.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { withWebpXmp } from './webp-xmp.ts';
import { toXmp, type PictureFacts } from './xmp.ts';

/** What the canvas library takes: more pixels, or a longer side, are refused before any is allocated. */
const MAX_PIXELS = 100_000_000;

/** The same for a side, by format: what the library takes, what a JPEG, and what a WebP can say (T.81; RFC 9649, 2.6). */
const MAX_SIDE_PX: Record<RasterFormat, number> = { png: 32_767, jpeg: 32_767, webp: 16_383 };

/** Of a JPEG, of 100: no shadows around letters at a third of the bytes of 100. */
const JPEG_QUALITY = 92;

/** Of a WebP, of 100, which would lose nothing but be twice as long as a PNG. */
const WEBP_QUALITY = 95;

/** A drawing as pixels, `scale` of them for each pixel of the scene. */
export function toRaster(
  { scene, savedView, fonts }: Drawing,
  { format, scale }: { format: RasterFormat; scale: number },
): Result<Picture, FigureProblem> {
  const size = pictureSize(scene);
  const widthPx = Math.round(size.widthPx * scale);
  const heightPx = Math.round(size.heightPx * scale);
  const mostPx = MAX_SIDE_PX[format];
  if (widthPx * heightPx > MAX_PIXELS || Math.max(widthPx, heightPx) > mostPx) {
    const limit = { of: 'pixels', mostPx: MAX_PIXELS, sidePx: mostPx } as const;
    return fail({ code: 'too-large', widthPx, heightPx, limit });
  }
  const canvas = loadCanvas().createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  if (scene.paper !== null) {
    // A part of a pixel more than the scene has is page as well.
    context.fillStyle = scene.paper;
    context.fillRect(0, 0, widthPx, heightPx);
  }
  paintCanvas(scene, context, scale, { toDrawable: fonts.toDrawable, toImage });
  const { title, description, language } = scene;
  const dpi = Math.round(scale * PX_PER_INCH);
  const bytes = ENCODERS[format](canvas, { title, description, language, savedView }, dpi);
  return bytes.ok ? ok({ bytes: bytes.value, widthPx, heightPx }) : bytes;
}

/** `dpi` tells programs how large to show the pixels, where the format can say it. */
type Encode = (
  canvas: Canvas,
  facts: PictureFacts,
  dpi: number,
) => Result<Uint8Array, FigureProblem>;

const ENCODERS: Record<RasterFormat, Encode> = {
  png: (canvas, { title, description, savedView }, dpi) =>
    ok(
      withPngTexts(withPngDensity(canvas.encodeSync('png'), dpi), {
        Title: title,
        Description: description,
        Software: PROGRAM_NAME,
        [PNG_KEYWORD]: savedView,
      }),
    ),
  jpeg: (canvas, facts, dpi) => {
    const plain = withJpegDensity(canvas.encodeSync('jpeg', JPEG_QUALITY), dpi);
    const jpeg = withJpegXmp(plain, toXmp(facts));
    if (jpeg.ok) return jpeg;
    return fail({ code: 'view-too-long', found: jpeg.error, limit: MAX_JPEG_XMP });
  },
  webp: (canvas, facts) => ok(withWebpXmp(canvas.encodeSync('webp', WEBP_QUALITY), toXmp(facts))),
};
