import { setImmediate, setTimeout } from 'node:timers/promises';

/** Who asks something may ask again so soon: a wheel step, the next letter of a search. */
const QUIET_MS = 200;

/** Tells long work when nobody asks anything. */
export class Quiet {
  #lastAskedMs = -Infinity;

  /** Something is asked now. */
  noteQuestion(): void {
    this.#lastAskedMs = performance.now();
  }

  /** Lets what waits go first; resolves when nothing has been asked for a moment. */
  readonly rest = async (): Promise<void> => {
    await setImmediate();
    while (performance.now() - this.#lastAskedMs < QUIET_MS) await setTimeout(QUIET_MS);
  };
}
