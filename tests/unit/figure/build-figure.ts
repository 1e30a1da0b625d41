import type { DataSetInput } from '#core/events/schema.ts';
import { toScene, type FigureInput } from '#core/figure/figure-scene.ts';
import {
  shapesOf,
  type CrowdNode,
  type EventNode,
  type LeftOut,
  type MeasureText,
  type Scene,
  type ShapeNode,
  type TextNode,
} from '#core/figure/scene.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import type { View } from '#core/timeline/view.ts';
import { indexText } from '../support/index-text.ts';

export type EventInput = Partial<DataSetInput['events'][number]>;

/** An index of a data set with some events; what is not given is filled in, ids are "e-0", "e-1" and so on. */
export function buildIndex(events: EventInput[], file: Partial<DataSetInput> = {}): QueryIndex {
  const input: DataSetInput = {
    format: 'cooperation-timeline',
    version: 1,
    title: 'Test set',
    sources: [{ id: 'paper', publisher: 'The Paper', published: '2016-06-01' }],
    ...file,
    events: events.map((event, at) => ({
      id: `e-${at}`,
      title: `Event ${at}`,
      kind: 'meeting',
      sources: [{ source: 'paper' }],
      ...event,
    })),
  };
  return indexText(JSON.stringify(input));
}

/** A view of some years, by partner, with no filter. */
export function buildView(from: string, to: string, rest: Partial<View> = {}): View {
  const window = { startMs: Date.parse(from), endMs: Date.parse(to) };
  return { window, filter: KEEP_ALL, groupBy: 'partner', ...rest };
}

export const NOTHING_LEFT_OUT: LeftOut = {
  outside: 0,
  undated: 0,
  filteredOut: 0,
  foldedLanes: 0,
  shortTitles: 0,
};

export const OPTIONS: FigureInput['options'] = {
  widthPx: 1280,
  heightPx: null,
  theme: 'light',
  title: null,
};

/** Widths that no font decides: Chinese characters are square, everything else is half as wide as it is tall. */
export const plainMeasure: MeasureText = (text, { sizePx }) =>
  Array.from(text).reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5),
    0,
  ) * sizePx;

/** The scene of a view; throws when it is refused. */
export function buildScene(
  index: QueryIndex,
  view: View,
  options: Partial<FigureInput['options']> = {},
  measure: MeasureText = plainMeasure,
): Scene {
  const scene = toScene({ index, view, options: { ...OPTIONS, ...options }, measure });
  if (!scene.ok) throw new Error(JSON.stringify(scene.error));
  return scene.value;
}

/** All texts of a scene, those of its events and crowds too. */
export function textsOf({ nodes }: Pick<Scene, 'nodes'>): TextNode[] {
  return nodes.flatMap(shapesOf).filter((node) => node.type === 'text');
}

/** A text with all that follows it in its line. */
export function lineOf({ text, more = [] }: TextNode): string {
  return [text, ...more.map((run) => run.text)].join('');
}

export function eventsOf({ nodes }: Scene): EventNode[] {
  return nodes.filter((node) => node.type === 'event');
}

export function crowdsOf({ nodes }: Scene): CrowdNode[] {
  return nodes.filter((node) => node.type === 'crowd');
}

/** The rectangle that a node takes, the whole line height for texts. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf(node: ShapeNode): Box {
  switch (node.type) {
    case 'text': {
      const left = { start: node.x, middle: node.x - node.widthPx / 2, end: node.x - node.widthPx };
      const x = left[node.anchor];
      return {
        left: x,
        right: x + node.widthPx,
        top: node.y - node.sizePx * 0.8,
        bottom: node.y + node.sizePx * 0.25,
      };
    }
    case 'image':
    case 'rect':
      return {
        left: node.x,
        right: node.x + node.width,
        top: node.y,
        bottom: node.y + node.height,
      };
    case 'circle':
      return around([[node.x, node.y]], node.radius);
    case 'line':
      return around(
        [
          [node.x1, node.y1],
          [node.x2, node.y2],
        ],
        0,
      );
    case 'polygon':
      return around(node.points, 0);
  }
}

function around(points: readonly (readonly [number, number])[], by: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs) - by,
    right: Math.max(...xs) + by,
    top: Math.min(...ys) - by,
    bottom: Math.max(...ys) + by,
  };
}

/** Whether two boxes share more than a hair. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.01;
  return (
    a.left < b.right - hair &&
    b.left < a.right - hair &&
    a.top < b.bottom - hair &&
    b.top < a.bottom - hair
  );
}
