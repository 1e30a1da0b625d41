import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import {
  FIGURE_LIMITS,
  figureOptionsSchema,
  type FigureOptions,
} from '#core/figure/figure-options.ts';
import {
  formatOfName,
  PICTURE_ENDINGS,
  PICTURE_FORMATS,
  type PictureFormat,
} from '#core/figure/picture-formats.ts';
import type { SavedView } from '#core/figure/saved-view.ts';
import { UsageError } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';

/** What is written: a picture, or the view alone. */
export type OutputForm = PictureFormat | 'view';

/** How saved views end. */
const VIEW_ENDING = '.view.json';

/** ".svg, .pdf, .png": how pictures end. */
export const ENDINGS = PICTURE_ENDINGS.map((ending) => `.${ending}`).join(', ');

/** What the options ask to write. Throws a UsageError. */
export function toOutputForm({ out, format }: ExportOptions): OutputForm {
  if (out === '-') {
    if (format) return format;
    throw new UsageError(
      `--out -: say the format: --format with one of ${PICTURE_FORMATS.join(', ')}.`,
    );
  }
  const named = formOfEnding(out);
  if (named === null)
    throw new UsageError(`--out: "${out}" should end in ${ENDINGS} or ${VIEW_ENDING}.`);
  if (format && format !== named)
    throw new UsageError(`--format ${format}: "${out}" says otherwise.`);
  return named;
}

function formOfEnding(out: string): OutputForm | null {
  if (out.toLowerCase().endsWith(VIEW_ENDING)) return 'view';
  return formatOfName(out);
}

/** How the options ask to draw; what they leave open is as in a saved view, or as usual. Throws a UsageError. */
export function toFigureOptions(
  options: ExportOptions,
  saved: SavedView['figure'] | null,
): FigureOptions {
  const before = saved ?? DEFAULT_FIGURE_OPTIONS;
  const form = toOutputForm(options);
  const parsed = figureOptionsSchema.safeParse({
    format: form === 'view' ? DEFAULT_FIGURE_OPTIONS.format : form,
    widthPx: options.width ?? before.widthPx,
    heightPx: options.height ?? before.heightPx,
    scale: options.scale ?? before.scale,
    theme: options.theme ?? before.theme,
    title: options.title ?? before.title,
  });
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0] as keyof FigureOptions;
  throw new UsageError(LIMITS[field] ?? parsed.error.message);
}

/** What the options have to be, in words. */
const LIMITS: Partial<Record<keyof FigureOptions, string>> = {
  widthPx: `--width: it should be a whole number ${limitsOf('widthPx')}.`,
  heightPx: `--height: it should be a whole number ${limitsOf('heightPx')}.`,
  scale: `--scale: it should be a number ${limitsOf('scale')}.`,
  title: `--title: it should have at most ${FIGURE_LIMITS.title.max} characters.`,
};

function limitsOf(field: 'widthPx' | 'heightPx' | 'scale'): string {
  return `from ${FIGURE_LIMITS[field].min} to ${FIGURE_LIMITS[field].max}`;
}
