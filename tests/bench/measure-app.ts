import { BenchApp } from './bench-app.ts';
import { checkItems, type Checks } from './checks.ts';
import type { BenchSet } from './data-sets.ts';
import { measureSearches, measureToggles } from './filters.ts';
import type { Part } from './in-turns.ts';
import type { AppResult } from './results.ts';
import { measureScrolls } from './scrolls.ts';
import { measureSteps } from './steps.ts';

/** For one step in our app, and for a series of them: what takes longer counts as a failure. Milliseconds. */
const LIMIT_MS = 120_000;

/** Opens a data set in our app and takes every step that is asked for. */
export async function measureApp(set: BenchSet, part: Part, checks: Checks): Promise<AppResult> {
  const { events, bytes } = set;
  const { only, steps, run } = part;
  const result: AppResult = { events, bytes, steps: [], toggles: [], searches: [], scrolls: [] };
  await BenchApp.use(async (app) => {
    await app.openToFilter(set);
    await app.fit();
    await app.check(checks, events, `${events} events after Fit`);
    if (only.includes('steps')) {
      result.steps = await measureSteps(app, { steps, run, limitMs: LIMIT_MS });
      await app.fit();
    }
    if (only.includes('filters')) {
      result.toggles = await measureToggles(app, steps - (steps % 2));
      await app.check(checks, events, `${events} events after toggling`);
      result.searches = await measureSearches(app, part);
      await app.check(checks, events, `${events} events after searching`);
    }
    if (only.includes('scroll')) {
      result.scrolls = await measureScrolls(app, { steps, run, limitMs: LIMIT_MS });
      await app.check(checks, events, `${events} events after scrolling the table`);
    }
  });
  noteSteps(result, checks);
  return result;
}

function noteSteps({ events, steps, toggles, searches, scrolls }: AppResult, checks: Checks): void {
  for (const { kind, pace, costs, isCut } of [...steps, ...scrolls]) {
    checks.note(`${events} events, ${kind}, ${pace}: ${costs.length} steps`, !isCut);
    for (const cost of costs) checkItems(checks, `${events} events, ${kind}`, cost);
  }
  for (const cost of toggles) checkItems(checks, `${events} events, toggle`, cost);
  for (const cost of searches) checkItems(checks, `${events} events, search`, cost);
}
