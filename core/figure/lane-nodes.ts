import { cleanText } from '../clean-text.ts';
import { formatCount } from '../format-count.ts';
import type { WindowLane } from '../timeline/window-lanes.ts';
import { clusterNodes, densityNodes } from './crowd-nodes.ts';
import { piecesOf, shorten, wrap } from './fit-text.ts';
import { MIDDLE_TO_BASELINE, TYPE, type Density } from './metrics.ts';
import { textNode, type Page } from './page.ts';
import type { PlaceContext, PlacedEvent } from './place-event.ts';
import { placeLane, type StackedThing } from './place-lane.ts';
import { NOTE_WEIGHT, noteText } from './place-label.ts';
import type { CrowdNode, LineNode, SceneNode, ShapeNode, TextNode, TextRun } from './scene.ts';
import { signNodes, type SignPaint } from './sign.ts';

/** A lane with what it shows placed and its label broken into lines. */
export interface LaidLane {
  lane: WindowLane;
  things: StackedThing[];
  rows: number;
  labelLines: string[];
}

/** Columns of the lane labels: badge, name, count. Widths in pixels; 0 where no lane has one. */
export interface LaneColumns {
  badgePx: number;
  countPx: number;
}

const COLUMN_GAP = 7;
const PLOT_GAP = 12;
const LABEL_LINE_PX = 16;
const BADGE_PAD = 4;
const BADGE_HEIGHT = 14;
/** Widest code in a badge, about seven capitals, and its share of a narrow page; the name beside it says the rest. */
const MAX_CODE_PX = 44;
const MAX_CODE_SHARE = 0.065;

/** Places what a lane shows and breaks its label. */
export function layLane(
  lane: WindowLane,
  page: Page,
  columns: LaneColumns,
  context: PlaceContext,
): LaidLane {
  const maxPx = countRight(page) - columns.countPx - COLUMN_GAP - nameLeft(page, columns);
  return {
    lane,
    ...placeLane(lane, context),
    labelLines: wrap(cleanText(lane.name.label), { maxPx, maxLines: 3 }, TYPE.lane, page.measure),
  };
}

/** Widths that the badges and counts of all lanes need. */
export function laneColumns(
  lanes: readonly WindowLane[],
  page: Omit<Page, 'plotLeft'>,
): LaneColumns {
  const { measure } = page;
  const badges = lanes.flatMap(({ name: { flag } }) =>
    flag === null ? [] : [measure(badgeText(flag, page), TYPE.badge)],
  );
  return {
    badgePx: badges.length === 0 ? 0 : Math.max(22, ...badges.map((px) => px + 2 * BADGE_PAD)),
    countPx: Math.max(...lanes.map(({ shown }) => measure(formatCount(shown), TYPE.count))),
  };
}

/** Widths of the label column: that would hold every name in one line, and every word of them in one. */
export function columnWidths(
  lanes: readonly WindowLane[],
  columns: LaneColumns,
  { measure }: Pick<Page, 'measure'>,
): { namesPx: number; wordsPx: number } {
  const names = lanes.map(({ name }) => cleanText(name.label));
  const words = names
    .flatMap((name) => name.split(/(?<=[\s\p{Pd}/])/u))
    .flatMap((word) => piecesOf(word).map(({ text }) => text));
  const widest = (texts: string[]) =>
    Math.max(...texts.map((text) => measure(text.trimEnd(), TYPE.lane)));
  const badge = columns.badgePx > 0 ? columns.badgePx + COLUMN_GAP : 0;
  const besidePx = badge + COLUMN_GAP + columns.countPx + PLOT_GAP + 1;
  return { namesPx: widest(names) + besidePx, wordsPx: widest(words) + besidePx };
}

/** Height of a lane: its rows or its label, whichever needs more. */
export function laneHeight({ rows, labelLines }: LaidLane, { row, lanePad }: Density): number {
  return Math.max(rows * row, labelLines.length * LABEL_LINE_PX) + 2 * lanePad;
}

/** Draws the label and the contents of a lane whose top is at y = 0. */
export function laneNodes(
  laid: LaidLane,
  page: Page,
  columns: LaneColumns,
  density: Density,
): SceneNode[] {
  const { theme } = page;
  const ground = laid.lane.name.isBackground ? theme.panel : theme.paper;
  const paint = { theme, ground, density };
  const firstRow = density.lanePad + density.row / 2;
  const things = laid.things.map((thing) => thingNode(thing, laid, page, paint));
  return [...laneLabel(laid, firstRow, page, columns), ...things];
}

function thingNode(
  thing: StackedThing,
  { rows }: LaidLane,
  page: Page,
  paint: SignPaint,
): SceneNode {
  const { lanePad, row } = paint.density;
  const y = lanePad + (thing.row + 0.5) * row;
  switch (thing.type) {
    case 'event': {
      const sign = signNodes(thing.drawing, thing.span, y, paint);
      const nodes = [...sign, ...labelNodes(thing, y, page, paint.density)];
      return { type: 'event', eventId: thing.eventId, name: thing.name, nodes };
    }
    case 'cluster':
      return crowdNode(thing.item, clusterNodes(thing, y, paint));
    case 'density':
      return crowdNode(thing.item, densityNodes(thing, [lanePad, lanePad + rows * row], paint));
  }
}

function crowdNode(
  { count, name }: Pick<CrowdNode, 'count' | 'name'>,
  nodes: ShapeNode[],
): CrowdNode {
  return { type: 'crowd', count, name: cleanText(name), nodes };
}

/** Where the counts of lanes end. */
export function countRight(page: Page): number {
  return page.plotLeft - PLOT_GAP;
}

function nameLeft(page: Page, { badgePx }: LaneColumns): number {
  return page.left + 4 + (badgePx > 0 ? badgePx + COLUMN_GAP : 0);
}

function laneLabel(
  { lane, labelLines }: LaidLane,
  y: number,
  page: Page,
  columns: LaneColumns,
): ShapeNode[] {
  const { theme } = page;
  const baseline = y + TYPE.lane.sizePx * MIDDLE_TO_BASELINE;
  const { flag, isBackground, foldedLanes } = lane.name;
  const fill = isBackground || foldedLanes > 0 ? theme.muted : theme.ink;
  const lines = labelLines.map((text, at) =>
    textNode(page, {
      text,
      x: nameLeft(page, columns),
      y: baseline + at * LABEL_LINE_PX,
      fill,
      ...TYPE.lane,
    }),
  );
  const count = textNode(page, {
    text: formatCount(lane.shown),
    x: countRight(page),
    y: baseline,
    anchor: 'end',
    fill: theme.muted,
    ...TYPE.count,
  });
  return [...(flag === null ? [] : badgeNodes(flag, y, page, columns)), ...lines, count];
}

function badgeText(code: string, { left, right, measure }: Omit<Page, 'plotLeft'>): string {
  const maxPx = Math.min(MAX_CODE_PX, (right - left) * MAX_CODE_SHARE);
  return shorten(code, maxPx, TYPE.badge, measure);
}

/** The code of a country or actor in a small frame. */
function badgeNodes(code: string, y: number, page: Page, { badgePx }: LaneColumns): ShapeNode[] {
  const x = page.left + 4;
  return [
    {
      type: 'rect',
      x: x + 0.5,
      y: y - BADGE_HEIGHT / 2,
      width: badgePx - 1,
      height: BADGE_HEIGHT,
      radius: 2,
      fill: page.theme.panel,
      stroke: page.theme.hairline,
      strokeWidth: 1,
    },
    textNode(page, {
      text: badgeText(code, page),
      x: x + badgePx / 2,
      y: y + TYPE.badge.sizePx * MIDDLE_TO_BASELINE,
      anchor: 'middle',
      fill: page.theme.muted,
      ...TYPE.badge,
    }),
  ];
}

function labelNodes(
  { label, drawing }: PlacedEvent,
  y: number,
  page: Page,
  density: Density,
): ShapeNode[] {
  const { ink, muted } = page.theme;
  const isCancelled = drawing.status === 'cancelled';
  const { sizePx, weight } = density.label;
  const date: TextRun[] =
    label.date === null ? [] : [{ text: label.date, weight, fill: muted, widthPx: label.datePx }];
  const note: TextRun[] = label.note === null ? [] : [noteRun(label.note, density, page)];
  const title: TextNode = {
    type: 'text',
    text: label.title,
    x: label.anchor === 'start' ? label.x1 : label.x2,
    y: y + sizePx * MIDDLE_TO_BASELINE,
    anchor: label.anchor,
    sizePx,
    weight,
    fill: isCancelled ? muted : ink,
    widthPx: [...date, ...note].reduce((sum, run) => sum + run.widthPx, label.titlePx),
    more: [...date, ...note],
  };
  const x1 = label.anchor === 'start' ? label.x1 : label.x2 - title.widthPx;
  return isCancelled ? [title, strike(x1, label.titlePx, y, muted)] : [title];
}

function noteRun(note: number, { label }: Density, { theme, measure }: Page): TextRun {
  const text = noteText(note);
  const widthPx = measure(text, { ...label, weight: NOTE_WEIGHT });
  return { text, weight: NOTE_WEIGHT, fill: theme.muted, widthPx };
}

function strike(x1: number, widthPx: number, y: number, stroke: string): LineNode {
  return { type: 'line', x1, y1: y + 0.5, x2: x1 + widthPx, y2: y + 0.5, stroke, strokeWidth: 1 };
}
