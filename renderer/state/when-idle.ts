/** A window that is never idle is not waited for longer. */
const MOST_MS = 1000;

/** Resolves when the window has nothing to draw and nothing to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: MOST_MS });
  });
}
