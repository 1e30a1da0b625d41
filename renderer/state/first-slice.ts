import { useApp } from './store.ts';

/** Longer than an answer takes that is there already; shorter than what a reader waits for. */
const MOST_MS = 50;

/**
 * Resolves when the first items are there. A window that finds a last look draws them at once with everything else, not
 * a frame later; any other one does not wait.
 */
export async function firstSlice(): Promise<void> {
  const { status, slice } = useApp.getState();
  if (slice !== null || status.state !== 'loading' || !status.last) return;
  await new Promise<void>((resolve) => {
    const stop = useApp.subscribe((state) => {
      if (state.slice !== null) end();
    });
    const timer = setTimeout(end, MOST_MS);
    function end(): void {
      stop();
      clearTimeout(timer);
      resolve();
    }
  });
}
