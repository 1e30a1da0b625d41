import { setTimeout as wait } from 'node:timers/promises';

import type { CommandId } from '../../core/commands/commands.ts';
import { BenchApp } from './bench-app.ts';
import { treeMemory } from './process-memory.ts';
import { median } from './statistics.ts';

/** How often something is done. */
export interface EnduranceCounts {
  filterChanges: number;
  /** Dialogs that are opened and closed. */
  dialogs: number;
  reloads: number;
}

/** Memory of all processes of the app at rest, in bytes, before and after a day's work. */
export interface EnduranceResult extends EnduranceCounts {
  beforeBytes: number;
  afterBytes: number;
}

/** So much of the work is done before the first look, so that what is loaded and compiled once is there. */
const WARM_UP = 0.1;

/** How long the app is left alone before it is measured, and how often it then is. */
const [REST_MS, SAMPLES, SAMPLE_MS] = [4000, 10, 200];

/** Dialogs in turn. */
const DIALOGS: readonly CommandId[] = ['export', 'guide', 'shortcuts', 'palette', 'about'];

/** Uses the app on the bundled set for as many steps as a long day has. Null where there is no /proc. */
export async function measureEndurance(counts: EnduranceCounts): Promise<EnduranceResult | null> {
  if (process.platform !== 'linux') return null;
  return await BenchApp.use(async (app) => {
    await work(app, shareOf(counts, WARM_UP));
    const beforeBytes = await memoryAtRest(app);
    await work(app, counts);
    return { ...counts, beforeBytes, afterBytes: await memoryAtRest(app) };
  });
}

function shareOf(counts: EnduranceCounts, share: number): EnduranceCounts {
  const part = (count: number) => Math.max(1, Math.round(count * share));
  return {
    filterChanges: part(counts.filterChanges),
    dialogs: part(counts.dialogs),
    reloads: part(counts.reloads),
  };
}

async function work(app: BenchApp, counts: EnduranceCounts): Promise<void> {
  await changeFilters(app, counts.filterChanges);
  for (let at = 0; at < counts.dialogs; at += 1) await openAndClose(app, at);
  for (let at = 0; at < counts.reloads; at += 1) await reload(app);
}

/** Clicks the first boxes of the filter panel in turn, each when the one before is on screen. */
async function changeFilters({ page }: BenchApp, count: number): Promise<void> {
  await page.evaluate(async (changes) => {
    for (let at = 0; at < changes; at += 1) {
      const boxes = document.querySelectorAll<HTMLInputElement>('.ct-facet-list input');
      boxes[Math.floor(at / 2) % 8]?.click();
      do await new Promise(requestAnimationFrame);
      while (document.documentElement.dataset['settled'] !== 'true');
    }
  }, count);
}

async function openAndClose({ app, page }: BenchApp, at: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  await app.menu.choose(DIALOGS[at % DIALOGS.length] ?? 'about');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function reload({ page, clock }: BenchApp): Promise<void> {
  await page.evaluate(() => window.bridge.request('dataset:reload'));
  await clock.quiet();
}

/** What is used once the page has let go of what nobody needs any more. */
async function memoryAtRest({ app, page }: BenchApp): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await wait(REST_MS);
  const pid = app.app.process().pid ?? 0;
  const samples: number[] = [];
  while (samples.length < SAMPLES) {
    samples.push(await treeMemory(pid));
    await wait(SAMPLE_MS);
  }
  return median(samples);
}
