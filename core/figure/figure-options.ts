import * as z from 'zod';
import { PICTURE_FORMATS } from './picture-formats.ts';

/** Least and most of what can be chosen, both included: lengths in CSS pixels, a factor, characters. */
export const FIGURE_LIMITS = {
  widthPx: { min: 480, max: 8000 },
  heightPx: { min: 270, max: 20_000 },
  scale: { min: 1, max: 4 },
  title: { max: 300 },
} as const;

/** How a view is drawn as a picture. */
export const figureOptionsSchema = z.strictObject({
  format: z.enum(PICTURE_FORMATS),
  /** CSS pixels; the height null makes the picture as tall as its content. */
  widthPx: z.int().min(FIGURE_LIMITS.widthPx.min).max(FIGURE_LIMITS.widthPx.max),
  heightPx: z.int().min(FIGURE_LIMITS.heightPx.min).max(FIGURE_LIMITS.heightPx.max).nullable(),
  /** Device pixels per CSS pixel; what does not consist of pixels leaves it. */
  scale: z.number().min(FIGURE_LIMITS.scale.min).max(FIGURE_LIMITS.scale.max),
  theme: z.enum(['light', 'dark']),
  /** Stands above the picture; null takes the data set's title. */
  title: z.string().max(FIGURE_LIMITS.title.max).nullable(),
});
export type FigureOptions = z.output<typeof figureOptionsSchema>;
