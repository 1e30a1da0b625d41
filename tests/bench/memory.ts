import { setTimeout as wait } from 'node:timers/promises';

import { BenchApp } from './bench-app.ts';
import type { BenchSet } from './data-sets.ts';
import { measureSearches, measureToggles } from './filters.ts';
import { treeMemory } from './process-memory.ts';
import { median } from './statistics.ts';

/** Memory of all processes of our app, in bytes. */
export interface MemoryResult extends PeakMemory {
  events: number;
  fileBytes: number;
}

/** What an app takes before and while it does something. */
export interface PeakMemory {
  /** With the bundled data set on screen and nothing to do. */
  idleBytes: number;
  /** The most while it was done: for a `MemoryResult`, while the data set was opened, filtered and searched. */
  peakBytes: number;
}

const SAMPLE_MS = 100;

/** How long a started app is left alone, and how often it is then measured. */
const [REST_MS, IDLE_SAMPLES] = [3000, 10];

/** Opens a data set, filters and searches it, and measures memory all the while. Null where there is no /proc. */
export async function measureMemory(set: BenchSet): Promise<MemoryResult | null> {
  const memory = await measurePeak(async (app) => {
    await app.openToFilter(set);
    await measureToggles(app, 4);
    await measureSearches(app, { searches: 2, searched: 0 });
    await app.fit();
  });
  return memory && { events: set.events, fileBytes: set.bytes, ...memory };
}

/** Does something with an app that has just been started, and measures memory all the while. Null where there is no /proc. */
export async function measurePeak(
  run: (app: BenchApp) => Promise<unknown>,
): Promise<PeakMemory | null> {
  if (process.platform !== 'linux') return null;
  return await BenchApp.use(async (app) => {
    const pid = app.app.app.process().pid ?? 0;
    await wait(REST_MS);
    const idle: number[] = [];
    while (idle.length < IDLE_SAMPLES) idle.push(await sample(pid));
    const peakBytes = await peakDuring(pid, () => run(app));
    return { idleBytes: median(idle), peakBytes };
  });
}

async function peakDuring(pid: number, run: () => Promise<unknown>): Promise<number> {
  const over = new AbortController();
  const peak = peakUntil(pid, over.signal);
  try {
    await run();
  } finally {
    over.abort();
  }
  return await peak;
}

async function peakUntil(pid: number, over: AbortSignal): Promise<number> {
  let peak = 0;
  while (!over.aborted) peak = Math.max(peak, await sample(pid));
  return peak;
}

async function sample(pid: number): Promise<number> {
  const [bytes] = await Promise.all([treeMemory(pid), wait(SAMPLE_MS)]);
  return bytes;
}
