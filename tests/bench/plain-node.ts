import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { inside } from './build-inside.ts';
import type { BenchSet } from './data-sets.ts';
import { median } from './statistics.ts';

const run = promisify(execFile);

/** The plain ways to read a file line by line; the fastest one is what we are compared with. */
const WAYS = ['readline', 'split'] as const;

/** How long plain Node took for each reading, in milliseconds, by the way. */
export type PlainReads = Record<(typeof WAYS)[number], number[]>;

/** Reads and parses the lines of a data set once in every way, and adds the times. */
export async function addPlainReads(reads: PlainReads, { path, events }: BenchSet): Promise<void> {
  for (const way of WAYS) {
    const { stdout } = await run(process.execPath, [inside.readLines, way, path]);
    const { ms, lines } = JSON.parse(stdout) as { ms: number; lines: number };
    if (lines !== events + 1) throw new Error(`Plain Node read ${lines} lines of ${path}`);
    reads[way].push(ms);
  }
}

/** The median of the fastest way. */
export function fastestPlainMs(reads: PlainReads): number {
  return Math.min(...WAYS.map((way) => median(reads[way])));
}
