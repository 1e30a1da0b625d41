/** Length of a frame at 60 Hz. */
const FRAME_MS = 1000 / 60;

/** Multiples of the golden ratio's fraction lie evenly in a unit, whatever their number. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * A wait before the step at a place of a series, in milliseconds, that has the steps begin at all moments of a frame alike.
 * Steps at a fixed time after a frame always meet the next one at the same moment: how long they wait for it is chance,
 * and another chance for each program.
 */
export function framePhaseMs(at: number): number {
  return FRAME_MS * ((at * GOLDEN) % 1);
}
