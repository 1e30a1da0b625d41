import type { ScenarioName } from './options.ts';
import { fastestPlainMs } from './plain-node.ts';
import type { FigureTimes } from './figures.ts';
import {
  appFrames,
  plainFrames,
  settledTimes,
  type BenchResults,
  type Compared,
} from './results.ts';
import { MIDDLE, SMALL } from './in-turns.ts';
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

type Bars = (results: BenchResults) => Bar[];

/** The bars and the scenarios that they need, in the order in which they are shown. */
const BARS: readonly [needed: readonly ScenarioName[], toBars: Bars][] = [
  [['steps'], overSmallBars],
  [['steps', 'plain'], overPlainBars],
  [['load'], loadBars],
  [['table'], tableBars],
  [['filters'], filterBars],
  [['steps'], (results) => growthBars(results, WINDOW_STEPS)],
  [['filters'], (results) => growthBars(results, ['toggle', 'search'])],
  [['scroll'], scrollBars],
  [['memory'], memoryBars],
  [['start'], startBars],
  [['commands'], commandBars],
  [['endurance'], enduranceBars],
  [['figures'], figureBars],
];

/** Every bar with its figure, of those scenarios that were asked for. */
export function toBars(results: BenchResults): Bar[] {
  const { only } = results.options;
  const asked = BARS.filter(([needed]) => needed.every((name) => only.includes(name)));
  return asked.flatMap(([, bars]) => bars(results));
}

/** Whether a figure keeps within its bar; null when there is none. */
export function isMet({ figure, most }: Bar): boolean | null {
  return Number.isFinite(figure) ? figure <= most : null;
}

function overSmallBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  return WINDOW_STEPS.map((kind) => {
    const figure = p95(appFrames(results, most, kind)) / p95(appFrames(results, SMALL, kind));
    return ratio(`${kind} p95, over the app with ${SMALL}`, figure, 1.5);
  });
}

function overPlainBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  const plain = { events: SMALL, isClustering: false };
  return WINDOW_STEPS.map((kind) => {
    const figure = p95(appFrames(results, most, kind)) / p95(plainFrames(results, plain, kind));
    return ratio(`${kind} p95, over plain vis-timeline with ${SMALL}`, figure, 1.5);
  });
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

function tableBars({ table }: BenchResults): Bar[] {
  const { openMs = [], parseMs = [], memory, bytes = Number.NaN } = table ?? {};
  const aboveIdle = memory ? memory.peakBytes - memory.idleBytes : Number.NaN;
  return [
    ratio('a table of our columns as CSV, over csv-parse alone', overPaired(openMs, parseMs), 2),
    ratio('peak memory above the idle app meanwhile, over the file', aboveIdle / bytes, 4),
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
function growthBars(results: BenchResults, kinds: readonly Compared[]): Bar[] {
  const { most } = results.options;
  if (most <= MIDDLE) return [];
  return kinds.map((kind) => {
    const from = { events: MIDDLE, ms: p95(appFrames(results, MIDDLE, kind)) };
    const to = { events: most, ms: p95(appFrames(results, most, kind)) };
    return ratio(
      `growth of ${kind} from ${MIDDLE}, over 2 x logarithmic`,
      growthShare(from, to),
      1,
    );
  });
}

function scrollBars(results: BenchResults): Bar[] {
  const { most } = results.options;
  const over = (times: typeof settledTimes) =>
    p95(times(results, most, 'scroll')) / p95(times(results, SMALL, 'scroll'));
  return [
    ratio(`table scroll p95, over the same with ${SMALL}`, over(appFrames), 1.5),
    ratio(`the same until all rows have come`, over(settledTimes), 1.5),
  ];
}

function memoryBars({ memory }: BenchResults): Bar[] {
  const figure = memory ? (memory.peakBytes - memory.idleBytes) / memory.fileBytes : Number.NaN;
  return [ratio('peak memory above the idle app, over the file', figure, 4)];
}

function startBars({ start }: BenchResults): Bar[] {
  const { appMs = [], emptyMs = [] } = start?.daily ?? {};
  return [ratio('start to interactive, over an empty window', overPaired(appMs, emptyMs), 1.6)];
}

function commandBars({ commands }: BenchResults): Bar[] {
  const times = Object.values(commands ?? {}).flat();
  return [time('any command to its first effect p95, bundled set', p95(times), 100)];
}

function enduranceBars({ endurance }: BenchResults): Bar[] {
  const { beforeBytes = Number.NaN, afterBytes = Number.NaN } = endurance ?? {};
  return [ratio('memory after a long day, over before', afterBytes / beforeBytes, 1.1)];
}

function figureBars({ figures }: BenchResults): Bar[] {
  const over = (one: keyof FigureTimes, other: keyof FigureTimes) =>
    overPaired(figures?.ms[one] ?? [], figures?.ms[other] ?? []);
  return [
    ratio('bundled set to SVG, over node -e 0', over('svg', 'node'), 6),
    ratio('A4 PNG at 300 dpi, over capturing an offscreen window', over('png', 'capture'), 0.5),
    ratio('a figure of 20,000 events, over one of 200', over('many', 'few'), 3),
    time('preview after a change, bundled set', median(figures?.previewMs ?? []), 200),
  ];
}

/** The median of the ratios of what was measured in one turn. */
function overPaired(times: readonly number[], others: readonly number[]): number {
  return median(times.map((ms, at) => ms / (others[at] ?? Number.NaN)));
}

function ratio(what: string, figure: number, most: number): Bar {
  return { what, figure, most, unit: 'x' };
}

function time(what: string, figure: number, most: number): Bar {
  return { what, figure, most, unit: 'ms' };
}
