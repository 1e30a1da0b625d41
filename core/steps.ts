/**
 * Work that is done in steps, each a few milliseconds: whoever does it can look up after each, and let the rest go. Its
 * value is what the work comes to.
 */
export type Steps<T> = Generator<undefined, T>;

/** Ends work that nobody wants any more before it is done; it clears up behind itself. */
export function drop(steps: Steps<unknown>): void {
  steps.return(null);
}

/** Does all steps at once. */
export function runAll<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
