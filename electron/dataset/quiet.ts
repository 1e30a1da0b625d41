import { setImmediate, setTimeout } from 'node:timers/promises';

/** Who asks something may ask again so soon: a wheel step, the next letter of a search. */
const QUIET_MS = 200;

/** Tells long work when nobody asks anything. */
export class Quiet {
  #lastAskedMs = -Infinity;
  /** Questions whose answers take a while and are under way. */
  #open = 0;

  /** Something is asked now. */
  noteQuestion(): void {
    this.#lastAskedMs = performance.now();
  }

  /** Answers a question that takes a while: until then it is not quiet. The answer may not wait for a rest itself. */
  async during<T>(answer: () => Promise<T>): Promise<T> {
    this.#open += 1;
    try {
      return await answer();
    } finally {
      this.#open -= 1;
      this.noteQuestion();
    }
  }

  /** Lets what waits go first; resolves when nothing has been asked for a moment, and all is answered, or when it has become urgent. */
  readonly rest = async (isUrgent = () => false): Promise<void> => {
    await setImmediate();
    while (this.#isBusy && !isUrgent()) await setTimeout(QUIET_MS);
  };

  get #isBusy(): boolean {
    return this.#open > 0 || performance.now() - this.#lastAskedMs < QUIET_MS;
  }
}
