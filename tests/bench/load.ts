import { BenchApp } from './bench-app.ts';
import type { Checks } from './checks.ts';
import type { BenchSet } from './data-sets.ts';
import { addPlainReads, type PlainReads } from './plain-node.ts';

/** One load of a data set. Milliseconds. */
export interface Load {
  /** From the click on Open to the frame with the timeline complete. */
  completeMs: number;
  /** Longest time that nothing else could run meanwhile. */
  rendererStallMs: number;
  mainStallMs: number;
}

/** Loads of one data set in our app, each in a fresh start, and readings of it by plain Node in between. */
export interface LoadResult {
  events: number;
  bytes: number;
  loads: Load[];
  plainReads: PlainReads;
}

/** Opens a data set some times, and measures. */
export async function measureLoads(
  set: BenchSet,
  count: number,
  checks: Checks,
): Promise<LoadResult> {
  const { events, bytes } = set;
  const result: LoadResult = { events, bytes, loads: [], plainReads: { readline: [], split: [] } };
  for (let at = 0; at < count; at += 1) {
    await addPlainReads(result.plainReads, set);
    result.loads.push(await BenchApp.use((app) => loadOnce(app, set, checks)));
  }
  return result;
}

/** The timers of stalls run from before Open until the timeline is complete; in between nothing asks the programs. */
async function loadOnce(app: BenchApp, set: BenchSet, checks: Checks): Promise<Load> {
  await app.tryToOpen();
  await app.app.app.evaluate(() => globalThis.benchStalls.start());
  await app.page.evaluate(() => window.bench.stalls.start());
  const { settledMs = Number.NaN } = await app.open(set);
  const rendererStallMs = await app.page.evaluate(() => window.bench.stalls.stop());
  const mainStallMs = await app.app.app.evaluate(() => globalThis.benchStalls.stop());
  await app.clock.quiet();
  await app.check(checks, set.events, `after loading ${set.events} events`);
  return { completeMs: settledMs, rendererStallMs, mainStallMs };
}
