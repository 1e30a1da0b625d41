import { expect } from 'vitest';
import { toScene } from '#core/figure/figure-scene.ts';
import {
  shapesOf,
  type EventNode,
  type MeasureText,
  type Scene,
  type TextNode,
} from '#core/figure/scene.ts';
import { eventsAt, toldIn } from '#core/query/query-index.ts';
import type { Language } from '#core/words/language.ts';
import { idsOf } from '../support/build-data-set.ts';
import type { Case } from './arbitrary-view.ts';
import {
  boxOf,
  buildIndex,
  eventsOf,
  OPTIONS,
  overlap,
  textsOf,
  type Box,
} from './build-figure.ts';
import { toLanes } from '../support/to-lanes.ts';

/** Draws a case and checks all that must hold for every picture. */
export function checkCase(
  { events, view, widthPx }: Case,
  measure: MeasureText,
  language: Language = 'en',
): void {
  const index = toldIn(buildIndex(events), language);
  const scene = toScene({ index, view, options: { ...OPTIONS, widthPx }, measure });
  if (!scene.ok) throw new Error(JSON.stringify(scene.error));
  const shown = idsOf(
    eventsAt(
      index,
      toLanes(index, view).flatMap(({ rows }) => rows),
    ),
  );
  expect(eventsOf(scene.value).map(({ eventId }) => eventId)).toEqual(shown);
  expect(scene.value.eventIds).toEqual([...new Set(shown)]);
  expectSound(scene.value, measure);
}

/** What holds for every picture, whatever it shows. */
export function expectSound(scene: Scene, measure: MeasureText): void {
  expectNothingOffPage(scene);
  expectEventsInPlot(scene);
  expectTextsApart(scene);
  expectLabelsClearOfSigns(scene);
  expectTextsMeasured(scene, measure);
}

export function expectNothingOffPage(scene: Scene): void {
  const page: Box = { left: 0, right: scene.widthPx, top: 0, bottom: scene.heightPx };
  for (const { node, box } of boxesOf(scene)) {
    const isOnPage =
      box.left >= page.left &&
      box.right <= page.right + 0.01 &&
      box.top >= page.top &&
      box.bottom <= page.bottom;
    if (!isOnPage) throw new Error(`off the page: ${JSON.stringify({ node, box })}`);
  }
}

export function expectTextsApart(scene: Scene): void {
  const texts = textsOf(scene)
    .map((node) => ({ node, box: boxOf(node) }))
    .toSorted((a, b) => a.box.top - b.box.top);
  texts.forEach((one, at) => {
    for (let next = at + 1; next < texts.length; next += 1) {
      const other = texts[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (overlap(one.box, other.box)) {
        throw new Error(`texts overlap: ${JSON.stringify([one.node, other.node])}`);
      }
    }
  });
}

/** Signs and labels of events keep to the plot, and a label that begins in its pill ends in it. */
function expectEventsInPlot(scene: Scene): void {
  const right = scene.widthPx - LEAST_MARGIN_PX;
  for (const event of eventsOf(scene)) {
    for (const node of event.nodes) {
      if (boxOf(node).right > right) {
        throw new Error(`beyond the plot: ${JSON.stringify(node)}`);
      }
    }
    const pill = event.nodes.find(({ type }) => type === 'rect');
    for (const label of pill ? labelsOf(event) : []) {
      const [inner, outer] = [boxOf(label), boxOf(pill as TextNode)];
      if (inner.left > outer.left && inner.left < outer.right) {
        expect(inner.right).toBeLessThanOrEqual(outer.right);
      }
    }
  }
}

/** The least margin of a page, less the tips of a star. */
const LEAST_MARGIN_PX = 18.5;

/** No label stands on the sign of another event, and a label keeps clear of its own mark. */
function expectLabelsClearOfSigns(scene: Scene): void {
  const events = eventsOf(scene);
  const signs = events.flatMap((event) => signBoxes(event).map((box) => ({ event, box })));
  for (const event of events) {
    for (const label of labelsOf(event)) {
      const hit = signs.find((sign) => sign.event !== event && overlap(sign.box, boxOf(label)));
      if (hit) throw new Error(`"${label.text}" stands on ${hit.event.name}`);
      const mark = markBox(event);
      if (mark && overlap(mark, boxOf(label)))
        throw new Error(`"${label.text}" stands on its mark`);
    }
  }
}

function expectTextsMeasured(scene: Scene, measure: MeasureText): void {
  for (const node of textsOf(scene)) {
    const { text, weight, sizePx, more = [] } = node;
    const widths = [{ text, weight }, ...more].map((run) => {
      expect(run.text).not.toBe('');
      return measure(run.text, { sizePx, weight: run.weight });
    });
    expect(node.widthPx).toBeCloseTo(
      widths.reduce((sum, width) => sum + width, 0),
      6,
    );
  }
}

function boxesOf(scene: Scene): { node: unknown; box: Box }[] {
  return scene.nodes.flatMap(shapesOf).map((node) => ({ node, box: boxOf(node) }));
}

function signBoxes({ nodes }: EventNode): Box[] {
  return nodes
    .filter(({ type }) => type !== 'text' && type !== 'line')
    .map((node) => boxOf(node as TextNode));
}

/** The kind's mark is the first circle or polygon. */
function markBox({ nodes }: EventNode): Box | undefined {
  const mark = nodes.find(({ type }) => type === 'circle' || type === 'polygon');
  return mark && boxOf(mark);
}

function labelsOf({ nodes }: EventNode): TextNode[] {
  return nodes.filter((node) => node.type === 'text');
}
