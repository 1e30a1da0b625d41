import { execFileSync, spawnSync } from 'node:child_process';

const isMissing = spawnSync('pdftotext', ['-v']).error !== undefined;

/** Whether tests with poppler's programs are left out: where they cannot be installed, but never in CI. */
export const isWithoutPoppler = isMissing && process.env['CI'] === undefined;

/** What one of the programs prints about a PDF. */
export function poppler(
  program: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  args: readonly string[],
  path: string,
): string {
  return execFileSync(program, [...args, path, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
  });
}
