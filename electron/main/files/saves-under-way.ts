/** The saves of a window that are under way. */
export class SavesUnderWay {
  /** What stops each of them. */
  readonly #underWay = new Map<AbortController, Promise<unknown>>();

  /** Whether there are any. */
  get isSaving(): boolean {
    return this.#underWay.size > 0;
  }

  /** Carries out a save that `stop` can stop. */
  async carryOut<T>(save: (stop: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const saved = save(stop.signal);
    this.#underWay.set(stop, saved);
    try {
      return await saved;
    } finally {
      this.#underWay.delete(stop);
    }
  }

  /** Stops all of them; resolves when each has cleared away what it had written. */
  async stop(): Promise<void> {
    for (const stop of this.#underWay.keys()) stop.abort();
    await Promise.allSettled(this.#underWay.values());
  }
}
