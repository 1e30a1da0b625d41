import { pictureSize } from '#core/figure/scene.ts';
import { fail, type Result } from '#core/result.ts';
import type { Drawing } from '../export/drawing.ts';
import { drawSlide, readDataSet, refuse, store, type DrawnDataSet } from './draw-picture.ts';
import { EXIT, UsageError, type ExitCode } from './exit-codes.ts';
import { viewFilesOf } from './export-batch.ts';
import type { ExportOptions } from './export-command.ts';
import { isInTheWay } from './in-the-way.ts';
import { complain } from './output.ts';
import { toFigureOptions, toOutputForm } from './picture-options.ts';
import { readGivenView } from './picture-view.ts';

/**
 * Draws several views as the slides of one presentation, all as large as the first, and tells how far it is. A view that
 * cannot be drawn is told and left out; the exit code is then that of the first failure.
 */
export async function exportDeck(name: string, options: ExportOptions): Promise<ExitCode> {
  toOutputForm(options);
  if (options.data) throw new UsageError('--data: a deck of several views has none; leave it out.');
  const files = await viewFilesOf(options);
  if (isInTheWay(options.out, options.force === true)) return EXIT.failed;
  const dataSet = await readDataSet(name, options);
  if (!dataSet) return EXIT.failed;
  const slides: Drawing[] = [];
  let worst: ExitCode = EXIT.done;
  for (const [at, from] of files.entries()) {
    const slide = await toSlide(from, slides[0], { dataSet, options });
    if (slide.ok) {
      slides.push(slide.value);
      complain(`${at + 1} of ${files.length}: ${from}`);
    } else if (worst === EXIT.done) worst = slide.error;
  }
  const code = await storeDeck(slides, options.out);
  return worst === EXIT.done ? code : worst;
}

/** Lays out the view that a file holds, as large as the first slide. */
async function toSlide(
  from: string,
  first: Drawing | undefined,
  { dataSet, options }: { dataSet: DrawnDataSet; options: ExportOptions },
): Promise<Result<Drawing, ExitCode>> {
  const saved = await readGivenView(from, options);
  if (!saved) return fail(EXIT.failed);
  const own = toFigureOptions(options, 'pptx', saved.figure);
  const figureOptions = first ? { ...own, ...pictureSize(first.scene) } : own;
  return drawSlide(dataSet, { request: { view: saved.view, options: figureOptions }, saved, from });
}

/** Stores the slides that there are; without any nothing is written. */
async function storeDeck([first, ...more]: readonly Drawing[], out: string): Promise<ExitCode> {
  if (!first) return EXIT.failed;
  const { toPptx } = await import('../export/to-pptx.ts');
  const deck = toPptx([first, ...more]);
  return deck.ok ? await store(out, deck.value.bytes) : refuse(deck.error);
}
