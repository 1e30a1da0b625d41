import { z } from 'zod';

/** File formats of an exported picture. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** How a view is drawn as a picture. */
export const figureOptionsSchema = z.strictObject({
  format: z.enum(PICTURE_FORMATS),
  /** CSS pixels; the height null makes the picture as tall as its content. */
  widthPx: z.int().min(480).max(8000),
  heightPx: z.int().min(270).max(20_000).nullable(),
  /** Device pixels per CSS pixel, PNG only. */
  scale: z.number().min(1).max(4),
  theme: z.enum(['light', 'dark']),
  /** Stands above the picture; null takes the data set's title. */
  title: z.string().max(300).nullable(),
});
export type FigureOptions = z.output<typeof figureOptionsSchema>;
