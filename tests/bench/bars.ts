import { fastestPlainMs } from './plain-node.ts';
import { appFrames, COMPARED, plainFrames, type BenchResults } from './results.ts';
import { growthShare, median, p95 } from './statistics.ts';

/** What was promised, what was found, and whether that keeps it. */
export interface Bar {
  what: string;
  /** NaN when it was not measured. */
  figure: number;
  /** The most that it may be. */
  most: number;
  unit: 'x' | 'ms';
}

const WINDOW_STEPS = ['drag', 'wheel pan', 'zoom in', 'zoom out'] as const;

/** Sizes that are compared: the smallest, and where growth and toggles are counted from. */
const [SMALL, MIDDLE] = [100, 10_000];

/** Every bar with its figure, in the order of docs/benchmarks.md. */
export function toBars(results: BenchResults): Bar[] {
  return [
    ...windowBars(results),
    ...loadBars(results),
    ...filterBars(results),
    ...growthBars(results),
    ...processBars(results),
  ];
}

/** Whether a figure keeps within its bar; null when there is none. */
export function isMet({ figure, most }: Bar): boolean | null {
  return Number.isFinite(figure) ? figure <= most : null;
}

function windowBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  const plain100 = { events: SMALL, isClustering: false };
  const bars = WINDOW_STEPS.map((kind) => {
    const ours = p95(appFrames(results, most, kind));
    return {
      kind,
      overSmall: ours / p95(appFrames(results, SMALL, kind)),
      overPlain: ours / p95(plainFrames(results, plain100, kind)),
    };
  });
  return [
    ...bars.map(({ kind, overSmall }) =>
      ratio(`${kind} p95, over the app with ${SMALL}`, overSmall, 1.5),
    ),
    ...bars.map(({ kind, overPlain }) =>
      ratio(`${kind} p95, over plain vis-timeline with ${SMALL}`, overPlain, 1.5),
    ),
  ];
}

function loadBars({ load }: BenchResults): Bar[] {
  const loads = load?.loads ?? [];
  const overPlain = load
    ? median(loads.map(({ completeMs }) => completeMs)) / fastestPlainMs(load.plainReads)
    : Number.NaN;
  return [
    ratio('first drawing, over plain Node reading the lines', overPlain, 1.5),
    time('longest stall of the window', longest(loads.map((each) => each.rendererStallMs)), 100),
    time('longest stall of the main process', longest(loads.map((each) => each.mainStallMs)), 100),
  ];
}

function filterBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  const toggle = p95(appFrames(results, most, 'toggle'));
  const toggleBefore = p95(appFrames(results, MIDDLE, 'toggle'));
  return [
    time('toggling a country p95', toggle, 150),
    ratio(`toggling a country p95, over the same at ${MIDDLE}`, toggle / toggleBefore, 2),
    time('text search p95', p95(appFrames(results, most, 'search')), 250),
  ];
}

function longest(stalls: readonly number[]): number {
  return stalls.length > 0 ? Math.max(...stalls) : Number.NaN;
}

/** Growth from 10,000 events on, as a share of what twice the logarithm allows. */
function growthBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  if (most <= MIDDLE) return [];
  return COMPARED.map((kind) => {
    const from = { events: MIDDLE, ms: p95(appFrames(results, MIDDLE, kind)) };
    const to = { events: most, ms: p95(appFrames(results, most, kind)) };
    return ratio(
      `growth of ${kind} from ${MIDDLE}, over 2 x logarithmic`,
      growthShare(from, to),
      1,
    );
  });
}

function processBars({ memory, start }: BenchResults): Bar[] {
  const overFile = memory ? (memory.peakBytes - memory.idleBytes) / memory.fileBytes : Number.NaN;
  const { appMs = [], emptyMs = [] } = start ?? {};
  const overEmpty = median(appMs.map((ms, at) => ms / (emptyMs[at] ?? Number.NaN)));
  return [
    ratio('peak memory above the idle app, over the file', overFile, 4),
    ratio('start to interactive, over an empty window', overEmpty, 1.6),
  ];
}

function ratio(what: string, figure: number, most: number): Bar {
  return { what, figure, most, unit: 'x' };
}

function time(what: string, figure: number, most: number): Bar {
  return { what, figure, most, unit: 'ms' };
}
