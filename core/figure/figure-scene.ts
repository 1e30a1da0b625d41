import { eventsAt, type QueryIndex } from '../query/query-index.ts';
import { fail, ok, type Result } from '../result.ts';
import { toLanes, type LaneContents } from '../timeline/lanes.ts';
import type { View } from '../timeline/view.ts';
import { FIGURE_LIMITS, type FigureOptions } from './figure-options.ts';
import { figureWords } from './figure-words.ts';
import { footerBlock } from './footer-block.ts';
import { headingBlock } from './heading-block.ts';
import { DENSITIES, MAX_MARKS } from './metrics.ts';
import { stack, type Page } from './page.ts';
import { layPlot, plotBlock, plotHeight, plotLeft } from './plot-block.ts';
import type { MeasureText, Scene } from './scene.ts';
import { snap } from './snap.ts';
import { figureTheme } from './theme.ts';

/** Why a view cannot be drawn: more marks or more lanes than a picture can hold, or more height than was asked for. */
export type SceneProblem =
  | { code: 'too-many-events'; found: number; limit: number }
  | { code: 'content-too-tall'; neededPx: number; limitPx: number }
  | { code: 'height-too-small'; heightPx: number; neededPx: number };

/** What a picture is made of. */
export interface FigureInput {
  index: QueryIndex;
  view: View;
  options: Pick<FigureOptions, 'widthPx' | 'heightPx' | 'theme' | 'title'>;
  measure: MeasureText;
}

/** Air between heading, plot and footer. */
const GAP_PX = 16;

/**
 * Lays out a picture of a view. The same input gives the same scene, and the scene shows exactly the events that
 * `toLanes` finds in the view's window. Nothing is cropped: the height that is given, or the most that a picture can have,
 * is met by denser rows, and when the densest do not fit, or there are more marks than can be read, the picture is
 * refused.
 */
export function toScene(input: FigureInput): Result<Scene, SceneProblem> {
  const lanes = toLanes(input.index, input.view);
  const marks = lanes.reduce((sum, { shown }) => sum + shown, 0);
  if (marks > MAX_MARKS) return fail({ code: 'too-many-events', found: marks, limit: MAX_MARKS });
  const { heightPx } = input.options;
  const limitPx = FIGURE_LIMITS.heightPx.max;
  let neededPx = 0;
  for (const density of DENSITIES) {
    const parts = layParts(input, lanes, density);
    neededPx = parts.heightPx;
    if (neededPx <= (heightPx ?? limitPx)) return ok(compose(input, lanes, parts));
  }
  return fail(
    heightPx === null || neededPx > limitPx
      ? { code: 'content-too-tall', neededPx, limitPx }
      : { code: 'height-too-small', heightPx, neededPx },
  );
}

type Parts = ReturnType<typeof layParts>;

function layParts(
  { index, view, options, measure }: FigureInput,
  lanes: LaneContents[],
  density: (typeof DENSITIES)[number],
) {
  const page = layPage(options, lanes, measure);
  const words = figureWords(index, view, lanes, options.title);
  const heading = headingBlock(words, page);
  const plot = layPlot({ index, view, lanes, page, density });
  const footer = footerBlock(index, words, plot, page);
  const margins = 2 * marginPx(options.widthPx) + 2 * GAP_PX;
  const heightPx = Math.ceil(heading.heightPx + plotHeight(plot) + footer.heightPx + margins);
  return { page, words, heading, plot, footer, heightPx };
}

function compose({ index, options }: FigureInput, lanes: LaneContents[], parts: Parts): Scene {
  const { page, words, heading, plot, footer } = parts;
  const heightPx = options.heightPx ?? parts.heightPx;
  const { block, leftOverPx } = plotBlock(plot, page, heightPx - parts.heightPx);
  const { nodes } = stack([
    { block: heading, gapPx: marginPx(options.widthPx) },
    { block, gapPx: GAP_PX },
    { block: footer, gapPx: GAP_PX + leftOverPx },
  ]);
  return {
    widthPx: options.widthPx,
    heightPx,
    paper: page.theme.paper,
    title: words.title,
    description: words.description,
    nodes: nodes.map(snap),
    eventIds: [
      ...new Set(
        eventsAt(
          index,
          lanes.flatMap(({ rows }) => rows),
        ).map(({ event }) => event.id),
      ),
    ],
  };
}

function layPage(
  { widthPx, theme }: FigureInput['options'],
  lanes: LaneContents[],
  measure: MeasureText,
): Page {
  const [left, right] = [marginPx(widthPx), widthPx - marginPx(widthPx)];
  const page = { left, right, theme: figureTheme(theme), measure };
  return { ...page, plotLeft: plotLeft(lanes, page) };
}

/** Air around the page: more on wide ones. */
function marginPx(widthPx: number): number {
  return widthPx < 1000 ? 20 : 28;
}
