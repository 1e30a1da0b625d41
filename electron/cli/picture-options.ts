import dayjs from 'dayjs';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import {
  FIGURE_LIMITS,
  figureOptionsSchema,
  type FigureOptions,
} from '#core/figure/figure-options.ts';
import { PX_PER_INCH, toPx } from '#core/figure/length.ts';
import { optionsOf, PAGE_SIZES } from '#core/figure/page-sizes.ts';
import {
  formatOfName,
  PICTURE_ENDINGS,
  PICTURE_FORMATS,
  type PictureFormat,
} from '#core/figure/picture-formats.ts';
import type { SavedView } from '#core/figure/saved-view.ts';
import { UsageError } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import { readLogoFile } from './read-logo-file.ts';

/** What is written: a picture, or the view alone. */
export type OutputForm = PictureFormat | 'view';

/** How saved views end. */
export const VIEW_ENDING = '.view.json';

/** Whether a file is a saved view by its name. */
export function isViewName(name: string): boolean {
  return name.toLowerCase().endsWith(VIEW_ENDING);
}

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
  if (isViewName(out)) return 'view';
  return formatOfName(out);
}

/** How the options ask to draw; what they leave open is as in a saved view, or as usual. Throws a UsageError. */
export function toFigureOptions(
  options: ExportOptions,
  form: OutputForm,
  saved: SavedView['figure'] | null,
): FigureOptions {
  const before = saved ?? DEFAULT_FIGURE_OPTIONS;
  const madeOn = toMadeOn(options);
  const parsed = figureOptionsSchema.safeParse({
    format: form === 'view' ? DEFAULT_FIGURE_OPTIONS.format : form,
    ...toSize(options, before),
    scale: toScale(options) ?? before.scale,
    theme: options.theme ?? before.theme,
    language: options.language ?? before.language,
    isTransparent: options.transparent ?? before.isTransparent,
    title: options.title ?? before.title,
    footer: options.footer ?? before.footer,
    logo: options.logo === undefined ? before.logo : readLogoFile(options.logo),
    madeOn: madeOn === undefined ? before.madeOn : madeOn,
  });
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0] as keyof FigureOptions;
  throw new UsageError(LIMITS[field] ?? parsed.error.message);
}

const { scale: SCALE } = FIGURE_LIMITS;

/** A size by its name, or the one before, with the sides that are given by themselves. */
function toSize(
  { size, width, height }: ExportOptions,
  before: SavedView['figure'],
): Pick<FigureOptions, 'unit' | 'widthPx' | 'heightPx'> {
  const named = PAGE_SIZES.find(({ id }) => id === size);
  const { unit, widthPx, heightPx } = named ? optionsOf(named) : before;
  return {
    unit: width?.unit ?? (height === 'auto' ? undefined : height?.unit) ?? unit,
    widthPx: width ? toPx(width.length, width.unit) : widthPx,
    heightPx: height === 'auto' ? null : height ? toPx(height.length, height.unit) : heightPx,
  };
}

/** The day that `--made` says; null takes away that of a view. */
function toMadeOn({ made }: ExportOptions): string | null | undefined {
  if (made === 'today') return dayjs().format('YYYY-MM-DD');
  return made === 'none' ? null : made;
}

function toScale({ scale, dpi }: ExportOptions): number | undefined {
  return dpi === undefined ? scale : dpi / PX_PER_INCH;
}

/** What the options have to be, in words. */
const LIMITS: Partial<Record<keyof FigureOptions, string>> = {
  widthPx: `--width: it should be ${limitsOf('widthPx')} pixels.`,
  heightPx: `--height: it should be ${limitsOf('heightPx')} pixels.`,
  scale: `--scale: it should be ${limitsOf('scale')}, or --dpi ${SCALE.min * PX_PER_INCH} to ${SCALE.max * PX_PER_INCH}.`,
  title: `--title: it should have at most ${FIGURE_LIMITS.title.max} characters.`,
  footer: `--footer: it should have at most ${FIGURE_LIMITS.footer.max} characters.`,
  madeOn: '--made: it should be a day such as 2026-05-19, "today", or "none".',
};

function limitsOf(field: 'widthPx' | 'heightPx' | 'scale'): string {
  return `from ${FIGURE_LIMITS[field].min} to ${FIGURE_LIMITS[field].max}`;
}
