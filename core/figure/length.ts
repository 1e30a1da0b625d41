/** Units that sizes of pictures are told in, and CSS pixels in one of each (CSS Values 4, section 6.2). */
const PX_IN = { px: 1, mm: 96 / 25.4, in: 96 } as const;

/** A unit of length. */
export type Unit = keyof typeof PX_IN;

/** All units of length. */
export const UNITS = Object.keys(PX_IN) as [Unit, ...Unit[]];

/** CSS pixels in an inch. */
export const PX_PER_INCH = PX_IN.in;

/** A length in CSS pixels, to a hundredth: finer than any printer. */
export function toPx(length: number, unit: Unit): number {
  return Math.round(length * PX_IN[unit] * 100) / 100;
}

/**
 * A length in CSS pixels as people tell it in a unit: whole pixels, tenths of a millimetre, hundredths of an inch, rounded
 * to the nearest one unless told otherwise.
 */
export function inUnit(lengthPx: number, unit: Unit, round = Math.round): number {
  const parts = { px: 1, mm: 10, in: 100 }[unit];
  return round((lengthPx / PX_IN[unit]) * parts) / parts;
}

/** Reads "85mm", "3.35 in" or "1280", which are pixels; null when it is no length. */
export function parseLength(text: string): { length: number; unit: Unit } | null {
  const found = /^(\d+(?:\.\d+)?)\s*(px|mm|in)?$/i.exec(text.trim());
  if (!found) return null;
  return { length: Number(found[1]), unit: (found[2]?.toLowerCase() ?? 'px') as Unit };
}
