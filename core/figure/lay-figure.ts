import type { DatedEvent } from '../events/data-set.ts';
import { rememberEvents } from '../events/event-store.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { toDays, keptLanesOf } from '../timeline/lanes.ts';
import { countThings, SHARES } from '../timeline/detail.ts';
import { countWithin } from '../timeline/lane-rows.ts';
import type { View } from '../timeline/view.ts';
import { FIRST_LANES } from '../timeline/view-request.ts';
import { toWindowLanes, type WindowLane } from '../timeline/window-lanes.ts';
import { FIGURE_LIMITS } from './figure-options.ts';
import type { FigureInput } from './figure-scene.ts';
import { figureWords, type FigureWords } from './figure-words.ts';
import { footerBlock } from './footer-block.ts';
import { headingBlock } from './heading-block.ts';
import { readLogo } from './logo.ts';
import { DENSITIES, MAX_MARKS, type Density } from './metrics.ts';
import type { Block, Page } from './page.ts';
import { layPlot, plotHeight, plotLeft, type LaidPlot } from './plot-block.ts';
import { shownValues, type ShownValues } from './shown-values.ts';
import type { MeasureText } from './scene.ts';
import type { SourcesForm } from './sources-block.ts';
import { figureTheme } from './theme.ts';

/** All parts of a picture, laid out but not yet put together. */
export interface LaidFigure {
  page: Page;
  words: FigureWords;
  lanes: WindowLane[];
  shown: ShownValues;
  heading: Block;
  plot: LaidPlot;
  footer: Block;
  /** What all of it needs. */
  heightPx: number;
}

/** Air between heading, plot and footer. */
export const GAP_PX = 16;

/** Into how few lanes the rest is folded where a picture is low, the most that fit. */
const LANES_TRIED = [FIRST_LANES, 36, 28, 22, 18, 15, 12, 10, 8, 6, 5, 4, 3];

/** A lane draws so many things, where its events do not fit one by one, before other lanes are folded to make room. */
const LEAST_SHARE = 3;

/** How the lanes of a view are drawn. */
interface Way {
  share: number;
  mostLanes: number;
  sources: SourcesForm;
}

/** What is laid out, with what is the same however that is done. */
interface LayInput extends FigureInput {
  eventAt: (row: number) => DatedEvent;
  shown: ShownValues;
}

/**
 * Lays a picture out so that it keeps to a height: each event by itself where that fits, in the largest type that does,
 * if need be with its sources in brief; else clusters and densities, as fine as they can be; else fewer lanes, the others
 * folded into one. What does not even fit then is given as it is: its `heightPx` is more than was asked for.
 */
export function layFigure(asked: FigureInput): LaidFigure {
  const { index, view, measure } = asked;
  // No more than MAX_MARKS of them are placed, each in every layout that is tried.
  const { at: eventAt } = rememberEvents(index.events);
  const input = { ...asked, eventAt, shown: shownValues(index, view) };
  const { widthPx, heightPx, title, footer, logo, madeOn } = asked.options;
  const size = { widthPx, heightPx, title, footer, logo, madeOn };
  return layWay(input, wayFinderOf(measure)(index, { view, size }, input));
}

/** Finds the way to draw a view; the last one is remembered, as the next picture often differs in colours alone. */
type WayFinder = (index: QueryIndex, asked: object, input: LayInput) => Way;

const wayFinders = new WeakMap<MeasureText, WayFinder>();

function wayFinderOf(measure: MeasureText): WayFinder {
  const known = wayFinders.get(measure);
  if (known) return known;
  const finder: WayFinder = rememberLast((_index, _asked: object, input: LayInput) =>
    findWay(input),
  );
  wayFinders.set(measure, finder);
  return finder;
}

function findWay(input: LayInput): Way {
  const reached = countReached(input.index, input.view);
  if (reached.marks <= MAX_MARKS) {
    for (const sources of ['full', 'brief'] as const) {
      const whole = { share: Infinity, mostLanes: Infinity, sources };
      if (fits(input, layWay(input, whole))) return whole;
    }
  }
  // A list of sources is of no use where it crowds out the events.
  const sources: SourcesForm = input.options.heightPx === null ? 'full' : 'brief';
  const fewer = LANES_TRIED.filter((most) => most < reached.lanes);
  const lanesTried = [Math.min(reached.lanes, FIRST_LANES), ...fewer];
  const coarsest = lanesTried.map((mostLanes) => ({ share: LEAST_SHARE, mostLanes, sources }));
  const fitting = firstRoomy(input, coarsest);
  if (!fitting) return { share: 1, mostLanes: LANES_TRIED.at(-1) ?? 1, sources };
  const finer = SHARES.filter((share) => share > LEAST_SHARE);
  const ways = finer.map((share) => ({ ...fitting, share }));
  const finest = firstRoomy(input, ways) ?? fitting;
  const withAllSources: Way = { ...finest, sources: 'full' };
  return fits(input, layWay(input, withAllSources)) ? withAllSources : finest;
}

function fits({ options }: FigureInput, { heightPx }: LaidFigure): boolean {
  return heightPx <= (options.heightPx ?? FIGURE_LIMITS.heightPx.max);
}

/** How many lanes and marks the window has when each event stands by itself. */
function countReached(index: QueryIndex, view: View): { lanes: number; marks: number } {
  const days = toDays(view.window);
  const counts = keptLanesOf(index, view)
    .map(({ rows }) => countWithin(rows, index.columns, days))
    .filter((count) => count > 0);
  return { lanes: counts.length, marks: counts.reduce((sum, count) => sum + count, 0) };
}

/**
 * The first of some ways that fits; null when none does. Found by halving: ways are in the order from fine to coarse, and
 * a coarser one is never taller.
 */
function firstRoomy(input: LayInput, ways: readonly Way[]): Way | null {
  let [low, high] = [0, ways.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const way = ways[middle];
    if (way && isRoomy(input, way)) high = middle;
    else low = middle + 1;
  }
  return ways[low] ?? null;
}

/** Whether a way has few enough marks, and fits in the smallest type. */
function isRoomy(input: LayInput, way: Way): boolean {
  const lanes = lanesOf(input, way);
  const marks = lanes.reduce((sum, { detail }) => sum + countThings(detail), 0);
  const smallest = DENSITIES.at(-1) ?? DENSITIES[0];
  return (
    marks <= MAX_MARKS &&
    fits(input, layParts(input, lanes, { density: smallest, sources: way.sources }))
  );
}

/** Lays a way out in the largest type that fits, or in the smallest. */
function layWay(input: LayInput, way: Way): LaidFigure {
  const lanes = lanesOf(input, way);
  const [first, ...smaller] = DENSITIES;
  const { sources } = way;
  let laid = layParts(input, lanes, { density: first, sources });
  for (const density of smaller) {
    if (fits(input, laid)) return laid;
    laid = layParts(input, lanes, { density, sources });
  }
  return laid;
}

function lanesOf({ index, view, options }: FigureInput, way: Way): WindowLane[] {
  return toWindowLanes(index, view, { widthPx: options.widthPx, ...way });
}

function layParts(
  { index, view, options, measure, eventAt, shown }: LayInput,
  lanes: WindowLane[],
  { density, sources }: { density: Density; sources: SourcesForm },
): LaidFigure {
  const { language } = index.dataSet;
  const page = layPage(options, lanes, { language, measure });
  const words = figureWords(index, view, lanes, options);
  const heading = headingBlock(words, options.logo ? readLogo(options.logo) : null, page);
  const plot = layPlot({ index, view, eventAt, lanes, page, density });
  const footer = footerBlock({ words, plot, shown, sources }, page);
  const airPx = 2 * marginPx(options.widthPx) + 2 * GAP_PX;
  const heightPx = Math.ceil(heading.heightPx + plotHeight(plot) + footer.heightPx + airPx);
  return { page, words, lanes, shown, heading, plot, footer, heightPx };
}

function layPage(
  { widthPx, theme }: FigureInput['options'],
  lanes: readonly WindowLane[],
  told: Pick<Page, 'language' | 'measure'>,
): Page {
  const [left, right] = [marginPx(widthPx), widthPx - marginPx(widthPx)];
  const page = { left, right, theme: figureTheme(theme), ...told };
  return { ...page, plotLeft: plotLeft(lanes, page) };
}

/** Air around the page: more on wide ones. */
export function marginPx(widthPx: number): number {
  return widthPx < 1000 ? 20 : 28;
}
