/**
 * Waits for something that a main process is told to do at once. V8 may throw away the promise of the answer before Playwright
 * has heard it, about once in a thousand times; what was told has been done by then.
 */
export async function toldOrDone(telling: Promise<unknown>): Promise<void> {
  try {
    await telling;
  } catch (error) {
    if (!String(error).includes('promise was garbage collected')) throw error;
  }
}
