import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { BenchApp } from './bench-app.ts';
import { inside } from './build-inside.ts';
import type { Checks } from './checks.ts';
import type { BenchSet } from './data-sets.ts';
import { measurePeak, type PeakMemory } from './memory.ts';

const run = promisify(execFile);

/** A table of our own columns as CSV, opened in our app and read by csv-parse alone in turns. */
export interface TableResult {
  events: number;
  bytes: number;
  /** From the click on Open to the frame with the timeline complete, each in a fresh start. Milliseconds. */
  openMs: number[];
  /** csv-parse alone, in a process of its own, right before. */
  parseMs: number[];
  /** While it was opened once more; null where memory cannot be measured. */
  memory: PeakMemory | null;
}

/** Opens a table some times, and measures. */
export async function measureTable(
  table: BenchSet,
  count: number,
  checks: Checks,
): Promise<TableResult> {
  const { events, bytes } = table;
  const result: TableResult = { events, bytes, openMs: [], parseMs: [], memory: null };
  for (let at = 0; at < count; at += 1) {
    result.parseMs.push(await parseAlone(table));
    result.openMs.push(await BenchApp.use((app) => openOnce(app, table, checks)));
  }
  result.memory = await measurePeak((app) => app.openToFilter(table));
  return result;
}

async function openOnce(app: BenchApp, table: BenchSet, checks: Checks): Promise<number> {
  const { settledMs = Number.NaN } = await app.open(table);
  await app.clock.quiet();
  await app.check(checks, table.events, `after opening a table of ${table.events} rows`);
  return settledMs;
}

async function parseAlone({ path, events }: BenchSet): Promise<number> {
  const { stdout } = await run(process.execPath, [inside.readRows, path]);
  const { ms, rows } = JSON.parse(stdout) as { ms: number; rows: number };
  if (rows !== events + 1) throw new Error(`csv-parse read ${rows} rows of ${path}`);
  return ms;
}
