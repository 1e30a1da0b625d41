import type { StepCost } from '../../bench/frame-clock.ts';
import { readOptions } from '../../bench/options.ts';
import type { AppResult, BenchResults } from '../../bench/results.ts';
import type { StepKind, StepSeries } from '../../bench/steps.ts';

/** Results of a run in which nothing was measured but what is given. */
export function buildResults(measured: Partial<BenchResults> = {}): BenchResults {
  const options = readOptions([]);
  if (!options) throw new Error('The benchmark has no default options');
  return {
    machine: {
      date: '2026-01-01T00:00:00.000Z',
      processor: 'a processor',
      cores: 2,
      memoryBytes: 8e9,
      system: 'linux',
      node: '20.19.0',
      electron: '33.2.1',
      commit: 'abc',
    },
    options,
    app: [],
    plain: [],
    load: null,
    table: null,
    memory: null,
    start: null,
    commands: null,
    endurance: null,
    figures: null,
    checks: { count: 0, wrong: [] },
    failures: [],
    ...measured,
  };
}

/** Our app with a number of events, in which each step of a kind took as long as is given. Milliseconds. */
export function buildApp(events: number, costs: Partial<Record<StepKind, number[]>>): AppResult {
  const steps = Object.entries(costs).map(([kind, ms]) => buildSeries(kind as StepKind, ms));
  return { events, bytes: events * 300, steps, toggles: [], searches: [], scrolls: [] };
}

/** A stream of steps that took as long as is given. Milliseconds. */
export function buildSeries(kind: StepKind, frames: readonly number[]): StepSeries {
  return { kind, pace: 'stream', costs: frames.map(buildCost), isCut: false };
}

/** What a step cost that took some milliseconds to its frame. */
export function buildCost(frameMs: number): StepCost {
  return { frameMs, workMs: frameMs - 1, visItems: 10, itemIds: 10 };
}
