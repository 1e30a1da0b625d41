import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FigureProblem } from '#core/bridge/channels.ts';
import {
  FIGURE_LIMITS,
  figureOptionsSchema,
  type FigureOptions,
  type PictureFormat,
} from '#core/figure/figure-options.ts';
import { formatCount } from '#core/format-count.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { countView, extentOfSelection, selectEvents } from '#core/query/select-events.ts';
import type { Interval } from '#core/time/calendar.ts';
import { dateRange, type EventFilter } from '#core/query/filter.ts';
import { fitWindow, type View } from '#core/timeline/view.ts';
import { renderFigure } from '../export/render-figure.ts';
import { storeFile } from '../export/store-file.ts';
import { EXIT, UsageError, type ExitCode } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import { complainOf, readInput } from './input.ts';
import { complain, writeOut } from './output.ts';
import { tellOfPerspective } from './tell-of-perspective.ts';
import { addFacetValues, toPlainFilter } from './to-filter.ts';
import { writeUnlessStopped } from './write-unless-stopped.ts';

/** Beside the folder of the built command line. */
const fontsFolder = fileURLToPath(new URL('../fonts', import.meta.url));

/** Draws a data set and stores the picture. Wrong options are refused before the data set is read. */
export async function exportPicture(name: string, options: ExportOptions): Promise<ExitCode> {
  const figureOptions = toFigureOptions(options);
  const plainFilter = toPlainFilter(options);
  const input = await readInput(name);
  if (!input.ok) {
    complainOf(name, input.error);
    return EXIT.failed;
  }
  const index = input.value;
  const filter = addFacetValues(plainFilter, index, options);
  tellOfPerspective(index.dataSet, filter);
  const view = toView(index, filter, options);
  const figure = renderFigure(index, { view, options: figureOptions }, fontsFolder);
  if (!figure.ok) return refuse(figure.error);
  const code = await store(options.out, figure.value.bytes);
  if (code === EXIT.done) tellOfEmptiness(index, view);
  return code;
}

/** A picture without an event may be what was asked for, but it may be a slip in a filter as well. */
function tellOfEmptiness(index: QueryIndex, { filter, window }: View): void {
  const selection = selectEvents(index, filter);
  const { shown, background } = countView(index, selection, window);
  if (shown > 0) return;
  const none = selection.kept.length > 0 ? 'No event that matches has a date' : 'No event matches';
  const rest = background > 0 ? 'shows background events alone' : 'is empty';
  complain(`${none}; the picture ${rest}.`);
}

async function store(out: string, bytes: Uint8Array): Promise<ExitCode> {
  if (out === '-') {
    await writeOut(bytes);
    return EXIT.done;
  }
  const written = await storeFile(out, bytes, writeUnlessStopped);
  return written.ok ? EXIT.done : refuse(written.error);
}

function toFigureOptions(options: ExportOptions): FigureOptions {
  const parsed = figureOptionsSchema.safeParse({
    format: toFormat(options),
    widthPx: options.width,
    heightPx: options.height ?? null,
    scale: options.scale,
    theme: options.theme,
    title: options.title ?? null,
  });
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0] as keyof FigureOptions;
  throw new UsageError(LIMITS[field] ?? parsed.error.message);
}

/** What the options have to be, in words. */
const LIMITS: Partial<Record<keyof FigureOptions, string>> = {
  widthPx: `--width: it should be a whole number ${limitsOf('widthPx')}.`,
  heightPx: `--height: it should be a whole number ${limitsOf('heightPx')}.`,
  scale: `--scale: it should be a number ${limitsOf('scale')}.`,
  title: `--title: it should have at most ${FIGURE_LIMITS.title.max} characters.`,
};

function limitsOf(field: 'widthPx' | 'heightPx' | 'scale'): string {
  return `from ${FIGURE_LIMITS[field].min} to ${FIGURE_LIMITS[field].max}`;
}

function toFormat({ out, format }: ExportOptions): PictureFormat {
  if (out === '-') {
    if (format) return format;
    throw new UsageError('--out -: say the format, --format svg or --format png.');
  }
  const ending = extname(out).toLowerCase();
  const named = ending === '.svg' ? 'svg' : ending === '.png' ? 'png' : undefined;
  if (named === undefined) throw new UsageError(`--out: "${out}" should end in .svg or .png.`);
  if (format && format !== named)
    throw new UsageError(`--format ${format}: "${out}" says otherwise.`);
  return named;
}

/** Bounds that are given are the window's; a missing one is that of Fit over what is kept. */
function toView(index: QueryIndex, filter: EventFilter, { groupBy }: ExportOptions): View {
  const fit = fitWindow(extentOfSelection(index, selectEvents(index, filter)));
  return { window: clip(fit, dateRange(filter)), filter, groupBy };
}

/** Lays given bounds over a window. When that leaves nothing, it keeps its length beside the bound. */
function clip(fit: Interval, range: Interval | null): Interval {
  const hasStart = range !== null && Number.isFinite(range.startMs);
  const hasEnd = range !== null && Number.isFinite(range.endMs);
  const startMs = hasStart ? range.startMs : fit.startMs;
  const endMs = hasEnd ? range.endMs : fit.endMs;
  if (startMs < endMs) return { startMs, endMs };
  const length = fit.endMs - fit.startMs;
  return hasStart ? { startMs, endMs: startMs + length } : { startMs: endMs - length, endMs };
}

function refuse(problem: FigureProblem): ExitCode {
  complain(`error: ${describeFigureProblem(problem)}`);
  const isUsage = problem.code === 'too-large' || problem.code === 'height-too-small';
  return isUsage ? EXIT.usage : EXIT.failed;
}

function describeFigureProblem(problem: FigureProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The picture would have ${problem.found}; the most is ${problem.limit}. Lower the scale or the size.`;
    case 'content-too-tall':
      return `The picture needs ${formatCount(problem.neededPx)} px of height; a picture can have at most ${formatCount(problem.limitPx)}. Narrow the filter or the dates, or choose other lanes with --group-by.`;
    case 'height-too-small':
      return `The picture needs ${problem.neededPx} px of height; --height is ${problem.heightPx}. Raise it, or leave it out.`;
    case 'cannot-write':
      return `${problem.path} cannot be written: ${problem.reason}.`;
    case 'no-data-set':
    case 'cancelled':
      return 'Nothing was drawn.';
  }
}
