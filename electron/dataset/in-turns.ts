import { setImmediate } from 'node:timers/promises';
import type { Steps } from '#core/steps.ts';

/** Does work step by step; whatever else waits goes between two steps. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}
