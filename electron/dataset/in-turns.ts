import { setImmediate } from 'node:timers/promises';
import { drop, type Steps } from '#core/steps.ts';

/**
 * Does work step by step; whatever else waits goes between two steps. Once it is wanted no more it is dropped: the answer is
 * whether it was done.
 */
export async function inTurns(steps: Steps<unknown>, isWanted = () => true): Promise<boolean> {
  while (!steps.next().done) {
    await setImmediate();
    if (isWanted()) continue;
    drop(steps);
    return false;
  }
  return true;
}
