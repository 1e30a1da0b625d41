/** Long enough for whatever a test waits for, on a busy machine too. */
const PATIENCE_MS = 15_000;

/**
 * Waits until something holds, a turn of the event loop at a time; throws when it does not come to hold. Timers that are
 * faked stand still meanwhile, which they do not while `expect.poll` waits.
 */
export async function until(holds: () => boolean): Promise<void> {
  const startMs = performance.now();
  while (!holds()) {
    if (performance.now() - startMs > PATIENCE_MS) throw new Error('It has not come to hold.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
