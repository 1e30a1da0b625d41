/** What stops each save that is under way. */
const underWay = new Map<AbortController, Promise<unknown>>();

/** Carries out a save that `stopSaves` can stop. */
export async function carryOutSave<T>(save: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const saved = save(stop.signal);
  underWay.set(stop, saved);
  try {
    return await saved;
  } finally {
    underWay.delete(stop);
  }
}

/** Whether a save is under way. */
export function isSaving(): boolean {
  return underWay.size > 0;
}

/** Stops all saves; resolves when each has cleared away what it had written. */
export async function stopSaves(): Promise<void> {
  for (const stop of underWay.keys()) stop.abort();
  await Promise.allSettled(underWay.values());
}
