import type { BenchOptions } from './options.ts';
import type { PlainResult } from './plain.ts';
import type { AppResult } from './results.ts';
import type { StepCost } from './frame-clock.ts';
import type { StepSeries } from './steps.ts';

/**
 * Sizes whose figures are compared with each other. A machine is faster in one minute and slower in another: what is compared
 * is measured in turns, so that the same minutes are in all of it.
 */
export const [SMALL, MIDDLE] = [100, 10_000];

/** How much of a subject is measured in one go. */
export type Part = Pick<BenchOptions, 'only' | 'steps' | 'run' | 'searches'> & {
  /** Searches of the subject so far. */
  searched: number;
};

/** What is measured of a subject in one of the rounds; `round` counts from 0. */
export function partOf(options: BenchOptions, round: number): Part {
  const { only, steps, run, searches, rounds } = options;
  const each = Math.ceil(searches / rounds);
  return { only, steps: Math.ceil(steps / rounds), run, searches: each, searched: round * each };
}

/** All that is measured of a subject, in one go. */
export function wholeOf({ only, steps, run, searches }: BenchOptions): Part {
  return { only, steps, run, searches, searched: 0 };
}

/** Adds what was measured of our app to what is known of the same size; smaller sizes come first. */
export function addApp(known: readonly AppResult[], next: AppResult): AppResult[] {
  const before = known.find(({ events }) => events === next.events);
  const others = known.filter((each) => each !== before);
  const joined = before
    ? {
        ...next,
        steps: joinSeries(before.steps, next.steps),
        toggles: [...before.toggles, ...next.toggles],
        searches: [...before.searches, ...next.searches],
        scrolls: joinSeries(before.scrolls, next.scrolls),
      }
    : next;
  return [...others, joined].toSorted((a, b) => a.events - b.events);
}

/** The same for plain vis-timeline, of which the first drawing counts that was made first. */
export function addPlain(known: readonly PlainResult[], next: PlainResult): PlainResult[] {
  const before = known.find((each) => isSamePlain(each, next));
  const others = known.filter((each) => each !== before);
  const joined = before ? { ...before, steps: joinSeries(before.steps, next.steps) } : next;
  return [...others, joined].toSorted(
    (a, b) => a.events - b.events || Number(a.isClustering) - Number(b.isClustering),
  );
}

function isSamePlain(a: PlainResult, b: PlainResult): boolean {
  return a.events === b.events && a.isClustering === b.isClustering;
}

function joinSeries(before: readonly StepSeries[], next: readonly StepSeries[]): StepSeries[] {
  const joined = [...before];
  for (const series of next) {
    const at = joined.findIndex(({ kind, pace }) => kind === series.kind && pace === series.pace);
    const own = joined[at];
    if (own) joined[at] = joinCosts(own, series.costs, series.isCut);
    else joined.push(series);
  }
  return joined;
}

function joinCosts(own: StepSeries, costs: readonly StepCost[], isCut: boolean): StepSeries {
  return { ...own, costs: [...own.costs, ...costs], isCut: own.isCut || isCut };
}
