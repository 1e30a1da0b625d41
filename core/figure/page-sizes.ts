import { toPx, type Unit } from './length.ts';

/** A size that pictures often have. */
interface PageSize {
  id: string;
  unit: Unit;
  width: number;
  /** Null where it is as tall as its content. */
  height: number | null;
}

/**
 * Slides as presentation programs have them (13⅓ and 10 inches wide, in pixels), paper (ISO 216; ANSI/ASME Y14.1), columns
 * of journals, and the pictures that go along with links.
 */
export const PAGE_SIZES = [
  { id: 'slide', unit: 'px', width: 1280, height: 720 },
  { id: 'slide-4-3', unit: 'px', width: 960, height: 720 },
  { id: 'a4', unit: 'mm', width: 210, height: 297 },
  { id: 'a4-landscape', unit: 'mm', width: 297, height: 210 },
  { id: 'a3', unit: 'mm', width: 297, height: 420 },
  { id: 'a3-landscape', unit: 'mm', width: 420, height: 297 },
  { id: 'letter', unit: 'in', width: 8.5, height: 11 },
  { id: 'letter-landscape', unit: 'in', width: 11, height: 8.5 },
  { id: 'column', unit: 'mm', width: 85, height: null },
  { id: 'two-columns', unit: 'mm', width: 170, height: null },
  { id: 'social', unit: 'px', width: 1200, height: 630 },
] as const satisfies readonly PageSize[];

export type PageSizeId = (typeof PAGE_SIZES)[number]['id'];

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
export function pageSizeOf(
  options: Readonly<ReturnType<typeof optionsOf>>,
): (typeof PAGE_SIZES)[number] | undefined {
  return PAGE_SIZES.find((size) => {
    const { widthPx, heightPx } = optionsOf(size);
    return widthPx === options.widthPx && heightPx === options.heightPx;
  });
}
