import type { CommandTimes } from './commands.ts';
import type { EnduranceResult } from './endurance.ts';
import type { FiguresResult } from './figures.ts';
import type { StepCost } from './frame-clock.ts';
import type { LoadResult } from './load.ts';
import type { Machine } from './machine.ts';
import type { MemoryResult } from './memory.ts';
import type { BenchOptions } from './options.ts';
import type { PlainResult } from './plain.ts';
import type { StartResult } from './start.ts';
import type { StepSeries } from './steps.ts';
import type { TableResult } from './table-load.ts';

/** Our app with one data set. */
export interface AppResult {
  events: number;
  bytes: number;
  steps: StepSeries[];
  toggles: StepCost[];
  searches: StepCost[];
  scrolls: StepSeries[];
}

/** All raw figures of a run, as `out/bench.json` keeps them. What was not measured is empty or null. */
export interface BenchResults {
  machine: Machine;
  options: BenchOptions;
  app: AppResult[];
  plain: PlainResult[];
  load: LoadResult | null;
  table: TableResult | null;
  memory: MemoryResult | null;
  start: StartResult | null;
  commands: CommandTimes | null;
  endurance: EnduranceResult | null;
  figures: FiguresResult | null;
  /** How many things were checked, and those that are wrong. */
  checks: { count: number; wrong: readonly string[] };
  /** Scenarios that could not run, and why. */
  failures: string[];
}

/** Steps of a kind that can be compared over sizes: other windows, toggled countries, searches, other rows. */
export const COMPARED = [
  'drag',
  'wheel pan',
  'zoom in',
  'zoom out',
  'toggle',
  'search',
  'scroll',
] as const;

export type Compared = (typeof COMPARED)[number];

/** Frame costs of our app, in milliseconds, with a number of events; those of windows in a stream. */
export function appFrames(results: BenchResults, events: number, kind: Compared): number[] {
  const app = results.app.find((each) => each.events === events);
  if (!app) return [];
  if (kind === 'toggle') return app.toggles.map(({ frameMs }) => frameMs);
  if (kind === 'search') return app.searches.map(({ frameMs }) => frameMs);
  return framesOf(seriesOf(app), kind);
}

/** Frame costs of plain vis-timeline. */
export function plainFrames(
  results: BenchResults,
  { events, isClustering }: { events: number; isClustering: boolean },
  kind: Compared,
): number[] {
  const plain = results.plain.find(
    (each) => each.events === events && each.isClustering === isClustering,
  );
  return framesOf(plain?.steps ?? [], kind);
}

/** Frame costs without the wait for the frame, from the dispatch of the input in the page on. */
export function workTimes(results: BenchResults, events: number, kind: Compared): number[] {
  const app = results.app.find((each) => each.events === events);
  const series = app && seriesOf(app).find((each) => each.kind === kind && each.pace === 'stream');
  return (series?.costs ?? []).map(({ workMs }) => workMs);
}

/** Milliseconds until windows were settled, where each step waited for the one before. */
export function settledTimes(results: BenchResults, events: number, kind: Compared): number[] {
  const app = results.app.find((each) => each.events === events);
  const series = app && seriesOf(app).find((each) => each.kind === kind && each.pace === 'settled');
  return (series?.costs ?? []).flatMap(({ settledMs }) => settledMs ?? []);
}

function seriesOf({ steps, scrolls }: AppResult): readonly StepSeries[] {
  return [...steps, ...scrolls];
}

function framesOf(steps: readonly StepSeries[], kind: Compared): number[] {
  const series = steps.find((each) => each.kind === kind && each.pace === 'stream');
  return (series?.costs ?? []).map(({ frameMs }) => frameMs);
}
