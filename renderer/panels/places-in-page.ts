import type { RowsInSight } from './use-rows-in-sight.ts';

/** Rows that are in the page beyond either end of the sight. */
const BEYOND_ROWS = 12;

/**
 * Which of so many rows are in the page, in their order: those about the sight; the first, to which Tab comes; the last,
 * which ends the way to scroll; and the one that has the focus, or had it last, which would lose it. `focusedAt` is -1
 * where none has had it.
 */
export function placesInPage(total: number, sight: RowsInSight, focusedAt: number): number[] {
  const from = Math.max(0, Math.min(total, sight.first) - BEYOND_ROWS);
  const to = Math.min(total, sight.end + BEYOND_ROWS);
  const inSight = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const places = new Set([0, focusedAt, total - 1, ...inSight]);
  return [...places].filter((at) => at >= 0 && at < total).toSorted((one, other) => one - other);
}
