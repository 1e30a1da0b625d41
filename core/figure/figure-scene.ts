import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents } from '../query/select-events.ts';
import { fail, ok, type Result } from '../result.ts';
import type { View } from '../timeline/view.ts';
import { FIGURE_LIMITS, type FigureOptions } from './figure-options.ts';
import { GAP_PX, layFigure, marginPx, type LaidFigure } from './lay-figure.ts';
import { stack } from './page.ts';
import { plotBlock } from './plot-block.ts';
import { sceneNotes } from './scene-notes.ts';
import type { MeasureText, Scene } from './scene.ts';
import { snap } from './snap.ts';

/** Why a view cannot be drawn: it needs more height than any picture can have, or than was asked for. */
export type SceneProblem =
  | { code: 'content-too-tall'; neededPx: number; limitPx: number }
  | { code: 'height-too-small'; heightPx: number; neededPx: number };

/** What a picture is made of; it is told in the language of the index. */
export interface FigureInput {
  index: QueryIndex;
  view: View;
  options: Pick<FigureOptions, 'widthPx' | 'heightPx' | 'theme' | 'title'> &
    Partial<Pick<FigureOptions, 'isTransparent' | 'footer' | 'logo' | 'madeOn'>>;
  measure: MeasureText;
}

/**
 * Lays out a picture of a view. The same input gives the same scene. It shows each event that the view's window shows,
 * by itself or among those of a cluster or a density, and nothing is cropped: see `layFigure`.
 */
export function toScene(asked: FigureInput): Result<Scene, SceneProblem> {
  const { heightPx } = asked.options;
  const zoom = Math.min(1, asked.options.widthPx / LEAST_WIDTH_PX);
  const input = { ...asked, options: enlarged(asked.options, zoom) };
  const laid = layFigure(input);
  const limitPx = FIGURE_LIMITS.heightPx.max;
  const neededPx = Math.ceil(laid.heightPx * zoom);
  if (neededPx > limitPx) return fail({ code: 'content-too-tall', neededPx, limitPx });
  if (heightPx !== null && neededPx > heightPx)
    return fail({ code: 'height-too-small', heightPx, neededPx });
  return ok({ ...compose(input, laid), zoom });
}

/** A picture that is less wide is laid out at this width, and drawn smaller: a column of a page has smaller type. */
const LEAST_WIDTH_PX = 480;

function enlarged(options: FigureInput['options'], zoom: number): FigureInput['options'] {
  const { widthPx, heightPx } = options;
  return {
    ...options,
    widthPx: widthPx / zoom,
    heightPx: heightPx === null ? null : heightPx / zoom,
  };
}

function compose({ index, view, options }: FigureInput, laid: LaidFigure): Omit<Scene, 'zoom'> {
  const { page, words, shown: values, heading, plot, footer } = laid;
  const heightPx = options.heightPx ?? laid.heightPx;
  const { block, leftOverPx } = plotBlock(plot, page, heightPx - laid.heightPx);
  const { nodes } = stack([
    { block: heading, gapPx: marginPx(options.widthPx) },
    { block, gapPx: GAP_PX },
    { block: footer, gapPx: GAP_PX + leftOverPx },
  ]);
  const counts = countView(index, selectEvents(index, view.filter), view.window);
  const { shown, background, outside, undated, filteredOut } = counts;
  return {
    widthPx: options.widthPx,
    heightPx,
    paper: options.isTransparent ? null : page.theme.paper,
    language: page.language,
    title: words.title,
    description: words.description,
    notes: sceneNotes(words, values.sources, page.language),
    nodes: nodes.map(snap),
    eventIds: [...new Set(nodes.flatMap((node) => (node.type === 'event' ? [node.eventId] : [])))],
    eventCount: shown + background,
    leftOut: {
      outside,
      undated,
      filteredOut,
      foldedLanes: laid.lanes.reduce((sum, { name }) => sum + name.foldedLanes, 0),
      shortTitles: plot.notes.length,
    },
  };
}
