import { rm } from 'node:fs/promises';

/** Attempts to remove a folder that is still written to; Node waits `TRY_AGAIN_MS` longer before each. */
const TRIES = 10;
const TRY_AGAIN_MS = 50;

/**
 * Removes the user-data folder of an app that has ended, if it is there.
 *
 * Chromium's helper processes outlive the main process by a moment and still write to the folder: a file that comes
 * while the folder is emptied makes a single attempt fail with `ENOTEMPTY`.
 */
export async function removeUserData(folder: string): Promise<void> {
  await rm(folder, {
    recursive: true,
    force: true,
    maxRetries: TRIES,
    retryDelay: TRY_AGAIN_MS,
  });
}
