import { setImmediate } from 'node:timers/promises';
import { drop, type Steps } from '#core/steps.ts';

/**
 * Does work step by step; whatever else waits goes between two steps. Once it is wanted no more it is dropped, and comes to
 * null.
 */
export async function inTurns<T>(steps: Steps<T>, isWanted = () => true): Promise<T | null> {
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    if (!isWanted()) {
      drop(steps);
      return null;
    }
    step = steps.next();
  }
  return step.value;
}
