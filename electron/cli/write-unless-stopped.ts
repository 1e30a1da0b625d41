import { writeWholeFile, type FileContent } from '../export/write-whole-file.ts';
import { EXIT, StoppedError } from './exit-codes.ts';

const STOPS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Stores a file as `writeWholeFile` does. A signal that would end the program at once, and leave a half-written file
 * beside the target, is answered when that is cleared away: with a StoppedError. The same signal again ends at once.
 */
export async function writeUnlessStopped(path: string, data: FileContent): Promise<void> {
  const stop = new AbortController();
  const onSignal = (signal: keyof typeof STOPS) => stop.abort(new StoppedError(STOPS[signal]));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    await writeWholeFile(path, data, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  // Also when it came too late to keep the file from its place: no signal is swallowed.
  stop.signal.throwIfAborted();
}
