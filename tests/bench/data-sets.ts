import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { appDir } from '../../scripts/paths.ts';
import { runOrThrow } from '../../scripts/run-command.ts';

/** The seed of everything that the bench makes up. */
export const SEED = 3;

/** A synthetic data set on the disk. */
export interface BenchSet {
  events: number;
  path: string;
  bytes: number;
}

/** Makes a data set with the program's own command line, where the folder does not have it yet. */
export async function makeSet(folder: string, events: number): Promise<BenchSet> {
  const path = join(folder, `synthetic-${events}.ndjson`);
  const cli = join(appDir, 'cli/cli.js');
  const args = [cli, 'generate', String(events), '--seed', String(SEED), '--out', path];
  if (!existsSync(path)) await runOrThrow(process.execPath, args);
  return { events, path, bytes: (await stat(path)).size };
}

/** Makes a table of our own columns of a data set, with the program's own command line; the same one each time. */
export async function makeTable({ path, events }: BenchSet): Promise<BenchSet> {
  const table = path.replace(/\.ndjson$/u, '.csv');
  const args = [join(appDir, 'cli/cli.js'), 'convert', path, table];
  if (!existsSync(table)) await runOrThrow(process.execPath, args);
  return { events, path: table, bytes: (await stat(table)).size };
}
