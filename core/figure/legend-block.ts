import { cleanText } from '../clean-text.ts';
import type { Kind } from '../events/vocabulary.ts';
import type { Drawing } from '../timeline/drawing.ts';
import { inLanguages } from '../words/language.ts';
import { shorten } from './fit-text.ts';
import { flow, type FlowItem } from './flow.ts';
import { glyph } from './glyph.ts';
import { signsOf } from './legend-signs.ts';
import { DENSITIES, MIDDLE_TO_BASELINE, TYPE } from './metrics.ts';
import { textNode, type Block, type Page } from './page.ts';
import { clusterNodes, densityNodes } from './crowd-nodes.ts';
import { BADGE, countStyle } from './place-crowd.ts';
import type { PlacedEvent } from './place-event.ts';
import type { PlacedThing } from './place-lane.ts';
import type { ShapeNode } from './scene.ts';
import { signNodes, type SignSpan } from './sign.ts';
import { signColour } from './theme.ts';

/** What the signs of crowds mean. */
const CROWDS = inLanguages({
  en: {
    cluster: 'several events: how many, and of which kinds',
    density: 'events over time; each lane is measured against its own peak',
  },
  zh: {
    cluster: '多个事件：数量及类型',
    density: '事件随时间的分布，各泳道以自身峰值为准',
  },
});

const GAP_PX = 18;
const LINE_PX = 20;
const SAMPLE_GAP_PX = 6;
const SAMPLE_PX = 34;

/** Explains the kinds that occur in the picture: colour and mark. */
export function kindsBlock(kinds: readonly Kind[], page: Page): Block {
  const { theme } = page;
  const [{ glyph: radius }] = DENSITIES;
  const items = kinds.map(({ label, mark, colour }) => {
    const place = {
      radius,
      colour: signColour(colour, theme),
      isHollow: false,
      paper: theme.paper,
    };
    return legendItem(label, 2 * radius, page, (x, y) => [
      glyph(mark, { ...place, x: x + radius, y }),
    ]);
  });
  return flowIn(items, page);
}

/** Explains the signs that occur in the picture, in a colour that is no kind's. */
export function signsBlock(things: readonly PlacedThing[], page: Page): Block {
  const events = things.filter((thing) => thing.type === 'event');
  const crowds = [
    ...(things.some(({ type }) => type === 'cluster') ? [clusterItem(page)] : []),
    ...(things.some(({ type }) => type === 'density') ? [densityItem(page)] : []),
  ];
  return flowIn([...eventSigns(events, page), ...crowds], page);
}

function eventSigns(events: readonly PlacedEvent[], page: Page): FlowItem[] {
  return signsOf(events, page.language).map(({ label, sample, isCut }) => {
    const drawing = { ...sample, colour: page.theme.muted };
    const widthPx = drawing.shape === 'mark' ? 2 * DENSITIES[0].glyph : SAMPLE_PX;
    return legendItem(label, widthPx, page, (x, y) =>
      signNodes(drawing, sampleSpan(x, widthPx, drawing, isCut), y, {
        theme: page.theme,
        ground: page.theme.paper,
        density: DENSITIES[0],
      }),
    );
  });
}

/** What a sample cluster says. */
const SAMPLE_COUNT = 12;

function clusterItem(page: Page): FlowItem {
  const { theme, measure } = page;
  const [density] = DENSITIES;
  const countText = String(SAMPLE_COUNT);
  const countPx = measure(countText, countStyle(density));
  const widthPx = 2 * BADGE.padPx + countPx + BADGE.gapPx + 2 * density.glyph;
  const kind = { id: '', label: '', colour: theme.muted, mark: 'circle' as const };
  const kinds = [{ ...kind, count: SAMPLE_COUNT }];
  const item = { count: SAMPLE_COUNT, kinds, isOpenStart: false, isOpenEnd: false };
  const label = CROWDS[page.language].cluster;
  return legendItem(label, widthPx, page, (x, y) =>
    clusterNodes({ item, countText, countPx, x1: x, x2: x + widthPx }, y, {
      theme,
      ground: theme.paper,
      density,
    }),
  );
}

/** The shape of a sample density. */
const SAMPLE_HEIGHTS = [0.25, 0.5, 0.35, 0.8, 1, 0.65, 0.4];

function densityItem(page: Page): FlowItem {
  const { theme } = page;
  const [density] = DENSITIES;
  const stepPx = SAMPLE_PX / SAMPLE_HEIGHTS.length;
  const label = CROWDS[page.language].density;
  return legendItem(label, SAMPLE_PX, page, (x, y) => {
    const steps = SAMPLE_HEIGHTS.map((height, at) => ({
      x1: x + at * stepPx,
      x2: x + (at + 1) * stepPx,
      height,
    }));
    const heights = [y - density.pill / 2, y + density.pill / 2] as const;
    return densityNodes({ steps, x1: x, x2: x + SAMPLE_PX }, heights, {
      theme,
      ground: theme.paper,
      density,
    });
  });
}

function sampleSpan(x: number, widthPx: number, { shape }: Drawing, isCut: boolean): SignSpan {
  return {
    x1: x,
    x2: x + widthPx,
    glyphX: x + widthPx / 2,
    hasPill: shape !== 'mark',
    isCutLeft: false,
    isCutRight: isCut,
  };
}

/** A sample with its label, which is shortened where a line would not hold it. */
function legendItem(
  label: string,
  samplePx: number,
  page: Page,
  sample: (x: number, y: number) => ShapeNode[],
): FlowItem {
  const style = TYPE.legend;
  const labelLeft = samplePx + SAMPLE_GAP_PX;
  const roomPx = page.right - page.plotLeft - labelLeft;
  const text = shorten(cleanText(label), roomPx, style, page.measure);
  return {
    widthPx: labelLeft + page.measure(text, style),
    draw: (x, y) => [
      ...sample(x, y),
      textNode(page, {
        text,
        x: x + labelLeft,
        y: y + style.sizePx * MIDDLE_TO_BASELINE,
        fill: page.theme.ink,
        ...style,
      }),
    ],
  };
}

function flowIn(items: FlowItem[], page: Page): Block {
  return flow(items, { left: page.plotLeft, right: page.right, gapPx: GAP_PX, linePx: LINE_PX });
}
