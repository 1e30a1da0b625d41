import type { Kind } from '../events/vocabulary.ts';
import type { Drawing } from '../timeline/drawing.ts';
import { flow, type FlowItem } from './flow.ts';
import { glyph } from './glyph.ts';
import { DENSITIES, MIDDLE_TO_BASELINE, TYPE } from './metrics.ts';
import { textNode, type Block, type Page } from './page.ts';
import type { PlacedEvent } from './place-events.ts';
import type { ShapeNode } from './scene.ts';
import { signNodes, type SignSpan } from './sign.ts';
import { signColour } from './theme.ts';

/** The signs that a legend explains, each with the events that bear it. */
const SIGNS: {
  label: string;
  isOn: (event: PlacedEvent) => boolean;
  sample: Partial<Drawing>;
  cut?: true;
}[] = [
  {
    label: 'one day',
    isOn: ({ drawing, span }) => drawing.shape === 'mark' && !span.hasPill,
    sample: { shape: 'mark' },
  },
  { label: 'several days', isOn: ({ drawing }) => drawing.shape === 'bar', sample: {} },
  {
    label: 'known to the month, year or season only',
    isOn: ({ drawing }) => drawing.shape === 'band',
    sample: { shape: 'band' },
  },
  {
    label: 'about that day',
    isOn: ({ drawing }) => drawing.isApproximate && drawing.shape !== 'band',
    sample: { shape: 'band' },
  },
  {
    label: 'start not known',
    isOn: ({ drawing }) => drawing.isOpenStart,
    sample: { isOpenStart: true },
  },
  {
    label: 'goes on, or end not known',
    isOn: ({ drawing }) => drawing.isOpenEnd,
    sample: { isOpenEnd: true },
  },
  {
    label: 'continues beyond the period',
    isOn: ({ span }) => span.isCutLeft || span.isCutRight,
    sample: {},
    cut: true,
  },
  {
    label: 'date uncertain',
    isOn: ({ drawing }) => drawing.isUncertain,
    sample: { isUncertain: true },
  },
  {
    label: 'planned',
    isOn: ({ drawing }) => drawing.status === 'planned',
    sample: { status: 'planned' },
  },
  {
    label: 'postponed',
    isOn: ({ drawing }) => drawing.status === 'postponed',
    sample: { status: 'postponed' },
  },
  {
    label: 'cancelled',
    isOn: ({ drawing }) => drawing.status === 'cancelled',
    sample: { status: 'cancelled' },
  },
];

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
export function signsBlock(events: readonly PlacedEvent[], page: Page): Block {
  const items = SIGNS.filter(({ isOn }) => events.some(isOn)).map(({ label, sample, cut }) => {
    const drawing = { ...PLAIN, colour: page.theme.muted, ...sample };
    const widthPx = drawing.shape === 'mark' ? 2 * DENSITIES[0].glyph : SAMPLE_PX;
    return legendItem(label, widthPx, page, (x, y) =>
      signNodes(drawing, sampleSpan(x, widthPx, drawing, cut ?? false), y, {
        theme: page.theme,
        ground: page.theme.paper,
        density: DENSITIES[0],
      }),
    );
  });
  return flowIn(items, page);
}

const PLAIN: Drawing = {
  shape: 'bar',
  isOpenStart: false,
  isOpenEnd: false,
  isUncertain: false,
  isApproximate: false,
  status: 'held',
  colour: '#000000',
  mark: 'circle',
};

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

function legendItem(
  label: string,
  samplePx: number,
  page: Page,
  sample: (x: number, y: number) => ShapeNode[],
): FlowItem {
  const style = TYPE.legend;
  const labelPx = page.measure(label, style);
  return {
    widthPx: samplePx + SAMPLE_GAP_PX + labelPx,
    draw: (x, y) => [
      ...sample(x, y),
      textNode(page, {
        text: label,
        x: x + samplePx + SAMPLE_GAP_PX,
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
