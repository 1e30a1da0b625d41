import type { LoadProgress } from '#core/bridge/data-set-status.ts';

const PHASES: Record<LoadProgress['phase'], string> = {
  reading: 'Reading',
  checking: 'Checking',
  indexing: 'Indexing',
};

/** "Reading, 12.4 of 80.0 MB"; the later phases go over the whole at once: "Checking 80.0 MB". */
export function loadWords({ phase, doneBytes, totalBytes }: LoadProgress): string {
  if (totalBytes === 0) return PHASES[phase];
  if (phase !== 'reading') return `${PHASES[phase]} ${megabytes(totalBytes)} MB`;
  return `${PHASES[phase]}, ${megabytes(doneBytes)} of ${megabytes(totalBytes)} MB`;
}

/** How much is done, 0 to 1. */
export function loadFraction({ doneBytes, totalBytes }: LoadProgress): number {
  return totalBytes === 0 ? 0 : Math.min(doneBytes / totalBytes, 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
