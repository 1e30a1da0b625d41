/** The middle of some figures; the mean of the two in the middle when their number is even. NaN for none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * The figure that 95 in 100 do not exceed, by the nearest rank: one that was measured, never one in between. NaN for
 * none.
 */
export function p95(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * How much a cost grew from one number of events to another, over twice the growth of their logarithms: at most 1 where
 * it is below logarithmic x 2.
 */
export function growthShare(
  from: { events: number; ms: number },
  to: { events: number; ms: number },
): number {
  const allowed = 2 * (Math.log(to.events) / Math.log(from.events));
  return to.ms / from.ms / allowed;
}
