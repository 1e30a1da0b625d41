import { assertNever } from '#core/assert-never.ts';
import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { formatCount } from '#core/format-count.ts';

/** "Reading, 12.4 of 80.0 MB, 31,000 events", then "Indexing 206,000 events". */
export function loadWords({ phase, doneBytes, totalBytes, doneEvents }: LoadProgress): string {
  const events = `${formatCount(doneEvents)} events`;
  const bytes = `${megabytes(doneBytes)} of ${megabytes(totalBytes)} MB`;
  switch (phase) {
    case 'reading':
      return totalBytes === 0 ? 'Reading' : `Reading, ${bytes}, ${events}`;
    case 'indexing':
      return `Indexing ${events}`;
    case 'explaining':
      return doneBytes === 0 ? 'Looking for what is wrong' : `Looking for what is wrong, ${bytes}`;
    default:
      return assertNever(phase);
  }
}

/** How much is done, 0 to 1. */
export function loadFraction({ doneBytes, totalBytes }: LoadProgress): number {
  return totalBytes === 0 ? 0 : Math.min(doneBytes / totalBytes, 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
