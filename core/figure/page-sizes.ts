import { toPx, type Unit } from './length.ts';

/** A size that pictures often have. */
export interface PageSize {
  id: string;
  name: string;
  unit: Unit;
  width: number;
  /** Null where it is as tall as its content. */
  height: number | null;
}

/**
 * Slides as presentation programs have them (13⅓ and 10 inches wide, in pixels), paper (ISO 216; ANSI/ASME Y14.1), columns
 * of journals, and the pictures that go along with links.
 */
export const PAGE_SIZES: readonly PageSize[] = [
  { id: 'slide', name: 'Slide 16:9', unit: 'px', width: 1280, height: 720 },
  { id: 'slide-4-3', name: 'Slide 4:3', unit: 'px', width: 960, height: 720 },
  { id: 'a4', name: 'A4 portrait', unit: 'mm', width: 210, height: 297 },
  { id: 'a4-landscape', name: 'A4 landscape', unit: 'mm', width: 297, height: 210 },
  { id: 'a3', name: 'A3 portrait', unit: 'mm', width: 297, height: 420 },
  { id: 'a3-landscape', name: 'A3 landscape', unit: 'mm', width: 420, height: 297 },
  { id: 'letter', name: 'Letter portrait', unit: 'in', width: 8.5, height: 11 },
  { id: 'letter-landscape', name: 'Letter landscape', unit: 'in', width: 11, height: 8.5 },
  { id: 'column', name: 'One column, 85 mm', unit: 'mm', width: 85, height: null },
  { id: 'two-columns', name: 'Two columns, 170 mm', unit: 'mm', width: 170, height: null },
  { id: 'social', name: 'Link preview', unit: 'px', width: 1200, height: 630 },
];

/** The size in pixels, as the options of a picture tell it. */
export function optionsOf({ unit, width, height }: PageSize): {
  unit: Unit;
  widthPx: number;
  heightPx: number | null;
} {
  return {
    unit,
    widthPx: toPx(width, unit),
    heightPx: height === null ? null : toPx(height, unit),
  };
}

/** The size that a picture has; undefined when it is one of its own. */
export function pageSizeOf(options: Readonly<ReturnType<typeof optionsOf>>): PageSize | undefined {
  return PAGE_SIZES.find((size) => {
    const { widthPx, heightPx } = optionsOf(size);
    return widthPx === options.widthPx && heightPx === options.heightPx;
  });
}
