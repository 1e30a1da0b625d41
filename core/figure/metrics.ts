import type { TextStyle } from './scene.ts';

/** Sizes of what repeats in every row; a picture of a given height takes the largest that fits. All in pixels. */
export interface Density {
  /** From one row of events to the next. */
  row: number;
  /** Height of a pill. */
  pill: number;
  /** Half the size of a kind's mark. */
  glyph: number;
  label: TextStyle;
  /** Air above the first and below the last row of a lane. */
  lanePad: number;
}

/** From comfortable to the least that is still legible: 10 px text is 7.5 pt on paper at 96 dpi. */
export const DENSITIES: readonly [Density, ...Density[]] = [
  { row: 21, pill: 17, glyph: 5, label: { sizePx: 12, weight: 400 }, lanePad: 5 },
  { row: 19, pill: 16, glyph: 4.75, label: { sizePx: 11.5, weight: 400 }, lanePad: 4 },
  { row: 17, pill: 14, glyph: 4.5, label: { sizePx: 11, weight: 400 }, lanePad: 3 },
  { row: 14.5, pill: 12.5, glyph: 4, label: { sizePx: 10, weight: 400 }, lanePad: 2 },
];

/** Type sizes of everything that is no event. */
export const TYPE = {
  title: { sizePx: 22, weight: 600 },
  subtitle: { sizePx: 14, weight: 400 },
  lane: { sizePx: 12.5, weight: 600 },
  count: { sizePx: 11.5, weight: 400 },
  badge: { sizePx: 9, weight: 600 },
  tick: { sizePx: 11.5, weight: 400 },
  context: { sizePx: 11.5, weight: 600 },
  legend: { sizePx: 11.5, weight: 400 },
  heading: { sizePx: 11, weight: 600 },
  small: { sizePx: 11, weight: 400 },
} as const satisfies Record<string, TextStyle>;

/** Baseline to baseline, as a multiple of the type size. */
export const LEADING = 1.36;

/** From the middle of a line of text down to its baseline, by its size: half of Noto Sans's x-height and more. */
export const MIDDLE_TO_BASELINE = 0.36;

/** Most marks a picture can hold and still be read; an event in three lanes is three marks. */
export const MAX_MARKS = 600;
