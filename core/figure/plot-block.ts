import type { DatedEvent } from '../events/data-set.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { View } from '../timeline/view.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import { inLanguages } from '../words/language.ts';
import { axisBlock, gridLines, type Axis } from './axis-block.ts';
import {
  countRight,
  laneColumns,
  laneHeight,
  laneNodes,
  layLane,
  columnWidths,
  type LaidLane,
  type LaneColumns,
} from './lane-nodes.ts';
import { TYPE, type Density } from './metrics.ts';
import { numberNotes, type Note } from './notes.ts';
import { moveDown, textNode, type Block, type Page } from './page.ts';
import type { LineNode, SceneNode } from './scene.ts';
import { timeScale } from './time-scale.ts';

const WORDS = inLanguages({
  en: { counts: 'events', nothing: 'No event that the filters keep falls into this period.' },
  zh: { counts: '事件数', nothing: '该时间段内没有符合筛选条件的事件。' },
});

/** Axis and lanes with all that they show placed, before they are drawn. */
export interface LaidPlot {
  axis: Axis;
  lanes: LaidLane[];
  columns: LaneColumns;
  density: Density;
  /** Titles that have no room in it. */
  notes: Note[];
}

/** Share of the page, and pixels, that lane labels may take. */
const LABEL_SHARE = { least: 0.11, most: 0.26, mostForWords: 0.4 };
const LABEL_MOST_PX = 260;

/** Lanes taller than this have the axis under them too. */
const TALL_PX = 800;

/** Height of a plot without events, and how much taller a lane may get on a page with room to spare. */
const EMPTY_PX = 90;
const AXIS_GAP_PX = 4;
const MOST_SPARE_A_LANE_PX = 20;

/** Where the plot starts: as far right as the lane labels ask for, within bounds. */
export function plotLeft(lanes: readonly WindowLane[], page: Omit<Page, 'plotLeft'>): number {
  const width = page.right - page.left;
  const least = Math.max(width * LABEL_SHARE.least, 76);
  if (lanes.length === 0) return page.left + least;
  const { namesPx, wordsPx } = columnWidths(lanes, laneColumns(lanes, page), page);
  const forNames = Math.min(width * LABEL_SHARE.most, LABEL_MOST_PX, namesPx + 4);
  // A name may take two lines, but no word of it.
  const forWords = Math.min(width * LABEL_SHARE.mostForWords, LABEL_MOST_PX, wordsPx + 4);
  return page.left + Math.round(Math.max(least, forNames, forWords));
}

/** Places the axis and what all lanes show. */
export function layPlot(input: {
  index: QueryIndex;
  view: View;
  eventAt: (row: number) => DatedEvent;
  lanes: readonly WindowLane[];
  page: Page;
  density: Density;
}): LaidPlot {
  const { index, view, eventAt, lanes, page, density } = input;
  const scale = timeScale(view.window, page.plotLeft, page.right);
  const context = { index, view, eventAt, scale, density, measure: page.measure };
  const columns = lanes.length > 0 ? laneColumns(lanes, page) : { badgePx: 0, countPx: 0 };
  const laid = lanes.map((lane) => layLane(lane, page, columns, context));
  return { axis: axisBlock(scale, page), ...numberNotes(laid), columns, density };
}

/** Least height of a plot. */
export function plotHeight({ axis, lanes, density }: LaidPlot): number {
  const lanesPx = lanesHeight(lanes, density);
  const axesPx = lanesPx > TALL_PX ? 2 * axis.heightPx : axis.heightPx;
  return axesPx + (lanes.length > 0 ? lanesPx : EMPTY_PX);
}

function lanesHeight(lanes: readonly LaidLane[], density: Density): number {
  return lanes.reduce((sum, laid) => sum + laneHeight(laid, density), 0);
}

/** Draws a plot; of the height to spare each lane takes a share, and what is too much for them is left over. */
export function plotBlock(
  plot: LaidPlot,
  page: Page,
  sparePx: number,
): { block: Block; leftOverPx: number } {
  const { axis, lanes, columns, density } = plot;
  const spareEach = lanes.length > 0 ? Math.min(MOST_SPARE_A_LANE_PX, sparePx / lanes.length) : 0;
  const panels: SceneNode[] = [];
  const nodes: SceneNode[] = [];
  let y = axis.heightPx;
  for (const laid of lanes) {
    const heightPx = laneHeight(laid, density) + spareEach;
    if (laid.lane.name.isBackground) panels.push(panel(y, heightPx, page));
    const own = laneNodes(laid, page, columns, density);
    nodes.push(hairline(y, page), ...own.map((node) => moveDown(node, y + spareEach / 2)));
    y += heightPx;
  }
  if (lanes.length === 0) {
    nodes.push(hairline(y, page), nothingShown(y + EMPTY_PX / 2, page));
    y += EMPTY_PX;
  }
  const grid = gridLines(axis, [axis.heightPx, y], page);
  const isTall = lanesHeight(lanes, density) > TALL_PX;
  const below = isTall ? axis.nodes.map((node) => moveDown(node, y + AXIS_GAP_PX)) : [];
  nodes.push(hairline(y, page), ...axis.nodes, ...below, ...countHeading(plot, page));
  return {
    block: { nodes: [...panels, ...grid, ...nodes], heightPx: y + (isTall ? axis.heightPx : 0) },
    leftOverPx: sparePx - spareEach * lanes.length,
  };
}

/** Says what the numbers beside the lanes are, where the word has room. */
function countHeading({ axis, lanes }: LaidPlot, page: Page): SceneNode[] {
  const style = {
    x: countRight(page),
    y: axis.heightPx - 10,
    anchor: 'end',
    ...TYPE.count,
  } as const;
  const text = WORDS[page.language].counts;
  const node = textNode(page, { text, fill: page.theme.muted, ...style });
  return lanes.length > 0 && countRight(page) - node.widthPx > page.left ? [node] : [];
}

/** The ground of a lane. */
function panel(y: number, heightPx: number, { left, right, theme }: Page): SceneNode {
  return { type: 'rect', x: left, y, width: right - left, height: heightPx, fill: theme.panel };
}

function hairline(y: number, { left, right, theme }: Page): LineNode {
  return {
    type: 'line',
    x1: left,
    y1: y,
    x2: right,
    y2: y,
    stroke: theme.hairline,
    strokeWidth: 1,
  };
}

function nothingShown(y: number, page: Page): SceneNode {
  return textNode(page, {
    text: WORDS[page.language].nothing,
    x: (page.plotLeft + page.right) / 2,
    y,
    anchor: 'middle',
    fill: page.theme.muted,
    ...TYPE.subtitle,
  });
}
