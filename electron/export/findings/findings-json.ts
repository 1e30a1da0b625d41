import type { FileFindings } from './file-findings.ts';

/** What was found in some files as one JSON document; `valid` says whether all of them are. */
export function formatFindings(files: readonly FileFindings[]): string {
  const valid = files.every((file) => file.valid);
  return `${JSON.stringify({ valid, files }, null, 2)}\n`;
}
