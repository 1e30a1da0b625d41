import { unwatchFile, watchFile, type Stats } from 'node:fs';

/** How often the file is looked at. */
const LOOK_EVERY_MS = 250;

/** How long it must have been quiet before a change is told. */
export const QUIET_MS = 400;

/**
 * Tells when a file has changed, gone, or come back, once it has been quiet for a moment; returns the function that
 * ends it. It asks for the file's state instead of listening to events: that survives replacing, renaming and deleting
 * the file or its folder, and works on network drives, for four cheap calls a second.
 */
export function watchFileChanges(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const look = (now: Stats, before: Stats): void => {
    // Of a file that was not there at first, Node tells once that it still is not.
    if (isMissing(now) && isMissing(before)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, look);
  return () => {
    clearTimeout(timer);
    unwatchFile(path, look);
  };
}

/** All is zero in the state of a file that is not there; the dates of one that is there can be zero too. */
function isMissing({ mode }: Stats): boolean {
  return mode === 0;
}
