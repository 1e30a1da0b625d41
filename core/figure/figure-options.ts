import * as z from 'zod';
import { LANGUAGES } from '../words/language.ts';
import { inUnit, UNITS, type Unit } from './length.ts';
import { readLogo } from './logo.ts';
import { PICTURE_FORMATS } from './picture-formats.ts';

/** Least and most of what can be chosen, both included: lengths in CSS pixels, a factor, characters. */
export const FIGURE_LIMITS = {
  widthPx: { min: 300, max: 8000 },
  heightPx: { min: 180, max: 20_000 },
  scale: { min: 1, max: 6.25 },
  title: { max: 300 },
  footer: { max: 300 },
} as const;

/** Least and most of a length as people can choose it in a unit. */
export function lengthLimits(
  field: 'widthPx' | 'heightPx',
  unit: Unit,
): { min: number; max: number } {
  const { min, max } = FIGURE_LIMITS[field];
  return { min: inUnit(min, unit, Math.ceil), max: inUnit(max, unit, Math.floor) };
}

/** Colours of pictures: for a light or a dark page, and black and white. */
export const FIGURE_THEMES = ['light', 'dark', 'print'] as const;

/** How a view is drawn as a picture. */
export const figureOptionsSchema = z.strictObject({
  format: z.enum(PICTURE_FORMATS),
  /** How its size is told; lengths are in CSS pixels all the same. */
  unit: z.enum(UNITS).default('px'),
  /** CSS pixels; the height null makes the picture as tall as its content. */
  widthPx: z.number().min(FIGURE_LIMITS.widthPx.min).max(FIGURE_LIMITS.widthPx.max),
  heightPx: z.number().min(FIGURE_LIMITS.heightPx.min).max(FIGURE_LIMITS.heightPx.max).nullable(),
  /** Device pixels per CSS pixel, 1 for 96 and 6.25 for 600 of them an inch; only of what consists of pixels. */
  scale: z.number().min(FIGURE_LIMITS.scale.min).max(FIGURE_LIMITS.scale.max),
  theme: z.enum(FIGURE_THEMES),
  /** What it says is said in this language. */
  language: z.enum(LANGUAGES).default('en'),
  /** Leaves the page out, to be laid over something else; a JPEG has one all the same. */
  isTransparent: z.boolean().default(false),
  /** Stands above the picture; null takes the data set's title. */
  title: z.string().max(FIGURE_LIMITS.title.max).nullable(),
  /** Stands under all else: whose picture it is, how far it may be spread. */
  footer: z.string().max(FIGURE_LIMITS.footer.max).nullable().default(null),
  /** A PNG or JPEG in base64 that stands in the upper right corner: see `readLogo`. */
  logo: z
    .base64()
    .refine((base64) => readLogo(base64) !== null)
    .nullable()
    .default(null),
  /** The day that it is said to be made on; never taken from a clock here, so that it can be drawn again. */
  madeOn: z.iso.date().nullable().default(null),
});
export type FigureOptions = z.output<typeof figureOptionsSchema>;
