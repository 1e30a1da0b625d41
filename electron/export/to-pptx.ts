import { zipSync, type Zippable } from 'fflate';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { PX_PER_INCH } from '#core/figure/length.ts';
import { pictureSize, type Scene } from '#core/figure/scene.ts';
import { EMU_PER_INCH, toEmu } from '#core/figure/slide-pen.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { deckFiles, type SlideContent } from './deck-parts.ts';
import type { SlideSize } from './deck-skeleton.ts';
import type { Picture } from './drawing.ts';

/** Sides of slides in inches, both included (ECMA-376 part 1, section 19.7.17). */
const LEAST_SIDE = 1;
const MOST_SIDE = 56;

/** The first day that a zip can tell. It takes the parts of a local time, which these are in every time zone. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A presentation with a slide for each drawing, all as large as the first: native shapes and text, notes, links, and the
 * view of each slide. It has neither date nor random identifier, and is deflated by JavaScript, not by the zlib of the
 * process, so that the same drawings give the same bytes.
 */
export function toPptx(
  slides: readonly [SlideContent, ...SlideContent[]],
): Result<Picture, FigureProblem> {
  const [{ scene }] = slides;
  const size = slideSize(scene);
  if (!size.ok) return size;
  const zip: Zippable = {};
  for (const [path, bytes] of deckFiles(slides, size.value)) zip[path] = [bytes, { mtime: NO_DAY }];
  return ok({ bytes: zipSync(zip) });
}

function slideSize(scene: Scene): Result<SlideSize, FigureProblem> {
  const found = pictureSize(scene);
  const size = { cx: toEmu(scene.widthPx, scene), cy: toEmu(scene.heightPx, scene) };
  if (Math.max(size.cx, size.cy) > MOST_SIDE * EMU_PER_INCH) {
    const limit = { of: 'slide', sidePx: MOST_SIDE * PX_PER_INCH } as const;
    return fail({ code: 'too-large', ...found, limit });
  }
  if (Math.min(size.cx, size.cy) < LEAST_SIDE * EMU_PER_INCH) {
    const limit = { of: 'slide', sidePx: LEAST_SIDE * PX_PER_INCH } as const;
    return fail({ code: 'too-small', ...found, limit });
  }
  return ok(size);
}
