import { isMet, toBars, type Bar } from './bars.ts';
import { FIGURE_TIMES, FIGURE_WORDS } from './figures.ts';
import type { PeakMemory } from './memory.ts';
import { FIRST_DRAW_LIMIT_MS, SERIES_LIMIT_MS, type PlainResult } from './plain.ts';
import { fastestPlainMs } from './plain-node.ts';
import {
  appFrames,
  COMPARED,
  plainFrames,
  settledTimes,
  workTimes,
  type BenchResults,
  type Compared,
} from './results.ts';
import { median, p95 } from './statistics.ts';
import { formatFigure, formatSize, formatTable } from './table.ts';

/** The whole report of a run, for people: bars, curves, plain vis-timeline, absolute figures. */
export function formatResults(results: BenchResults): string {
  const parts: [title: string, text: string][] = [
    [`Bars, at ${formatSize(results.options.most)} events`, formatBars(toBars(results))],
    ['Frame cost by number of events: median / p95 in ms', formatCurve(results, frameCell)],
    ['The same without the wait for the frame', formatCurve(results, workCell)],
    ['The same until nothing is outstanding', formatCurve(results, settledCell)],
    ['Plain vis-timeline: median / p95 in ms', formatPlain(results)],
    ['Absolute figures', formatAbsolute(results)],
    ['Items in the document at most', formatItems(results)],
    ['The slowest commands: median / most in ms', formatCommands(results)],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join('\n');
}

function formatBars(bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  const rows = bars.map((bar) => [
    bar.what,
    `${formatFigure(bar.figure)} ${bar.unit}`,
    `<= ${bar.most} ${bar.unit}`,
    verdict(bar),
  ]);
  return formatTable([['what', 'figure', 'bar', ''], ...rows]);
}

function verdict(bar: Bar): string {
  const met = isMet(bar);
  if (met === null) return '-';
  return met ? 'met' : 'MISSED';
}

type Cell = (results: BenchResults, events: number, kind: Compared) => string;

const frameCell: Cell = (results, events, kind) => formatPair(appFrames(results, events, kind));
const workCell: Cell = (results, events, kind) => formatPair(workTimes(results, events, kind));
const settledCell: Cell = (results, events, kind) =>
  formatPair(settledTimes(results, events, kind));

function formatCurve(results: BenchResults, cell: Cell): string {
  const sizes = results.app.map(({ events }) => events);
  if (sizes.length === 0) return '';
  const rows = COMPARED.map((kind) => [
    kind,
    ...sizes.map((events) => cell(results, events, kind)),
  ]);
  const told = rows.filter((row) => row.slice(1).some((each) => each !== '-'));
  return formatTable([['', ...sizes.map(formatSize)], ...told]);
}

function formatPlain(results: BenchResults): string {
  if (results.plain.length === 0) return '';
  const kinds = ['drag', 'wheel pan', 'zoom in', 'zoom out'] as const;
  const rows = results.plain.map((plain) => [
    `${formatSize(plain.events)}${plain.isClustering ? ', clustering' : ''}`,
    firstDraw(plain),
    ...kinds.map((kind) => plainCell(results, plain, kind)),
  ]);
  return formatTable([['items', 'first drawing', ...kinds], ...rows]);
}

function firstDraw({ firstDrawMs }: PlainResult): string {
  return firstDrawMs === null ? `> ${FIRST_DRAW_LIMIT_MS / 1000} s` : seconds(firstDrawMs);
}

/** A series that was cut says how far it came. */
function plainCell(results: BenchResults, plain: PlainResult, kind: Compared): string {
  const frames = plainFrames(results, plain, kind);
  const { steps } = results.options;
  if (frames.length === 0) return `> ${SERIES_LIMIT_MS / 1000} s`;
  return frames.length < steps
    ? `${formatPair(frames)} (${frames.length} of ${steps})`
    : formatPair(frames);
}

function formatPair(figures: readonly number[]): string {
  if (figures.length === 0) return '-';
  return `${formatFigure(median(figures))} / ${formatFigure(p95(figures))}`;
}

function formatAbsolute({ load, table, memory, start, figures }: BenchResults): string {
  const rows = [
    ...(load
      ? [
          ['file', megabytes(load.bytes)],
          ['first drawing', seconds(median(load.loads.map(({ completeMs }) => completeMs)))],
          ['plain Node reads the lines', seconds(fastestPlainMs(load.plainReads))],
        ]
      : []),
    ...(table
      ? [
          ['table of our columns as CSV', megabytes(table.bytes)],
          ['first drawing of it', seconds(median(table.openMs))],
          ['csv-parse reads its rows', seconds(median(table.parseMs))],
          ['memory above the idle app', megabytes(peakAboveIdle(table.memory))],
        ]
      : []),
    ...(memory
      ? [
          ['memory, idle', megabytes(memory.idleBytes)],
          ['memory, peak', megabytes(memory.peakBytes)],
        ]
      : []),
    ...(start
      ? [
          ['start', seconds(median(start.daily.appMs))],
          ['start, to the first answer', seconds(median(start.daily.answeredMs))],
          ['start of an empty window', seconds(median(start.daily.emptyMs))],
          ['first start ever', seconds(median(start.first.appMs))],
          ['first start, to the first answer', seconds(median(start.first.answeredMs))],
          ['first start of an empty window', seconds(median(start.first.emptyMs))],
        ]
      : []),
    ...(figures
      ? [
          ...FIGURE_TIMES.map((name) => [FIGURE_WORDS[name], seconds(median(figures.ms[name]))]),
          ['preview after a change, p95', seconds(p95(figures.previewMs))],
        ]
      : []),
  ];
  return rows.length === 0 ? '' : formatTable([['what', 'figure'], ...rows]);
}

function seconds(ms: number): string {
  return `${formatFigure(ms / 1000)} s`;
}

/** NaN where memory was not measured. */
function peakAboveIdle(memory: PeakMemory | null): number {
  return memory ? memory.peakBytes - memory.idleBytes : Number.NaN;
}

function megabytes(bytes: number): string {
  return `${formatFigure(bytes / 1e6)} MB`;
}

function formatItems({ app }: BenchResults): string {
  if (app.length === 0) return '';
  const rows = app.map(({ events, steps, toggles, searches }) => {
    const costs = [...steps.flatMap((series) => series.costs), ...toggles, ...searches];
    return [
      formatSize(events),
      most(costs.map(({ visItems }) => visItems)),
      most(costs.map(({ itemIds }) => itemIds)),
    ];
  });
  return formatTable([['events', '.vis-item', '[data-item-id]'], ...rows]);
}

/** So many of the slowest commands are named. */
const SLOWEST = 8;

function formatCommands({ commands }: BenchResults): string {
  const times = Object.entries(commands ?? {}).toSorted(([, a], [, b]) => median(b) - median(a));
  if (times.length === 0) return '';
  const rows = times
    .slice(0, SLOWEST)
    .map(([id, ms]) => [id, `${formatFigure(median(ms))} / ${formatFigure(Math.max(...ms))}`]);
  return formatTable([[`of ${times.length}`, ''], ...rows]);
}

function most(counts: readonly number[]): string {
  return String(Math.max(0, ...counts));
}
