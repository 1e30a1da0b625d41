import { cleanText } from '../clean-text.ts';
import { formatCount } from '../format-count.ts';
import type { Mark } from '../events/vocabulary.ts';
import { mix } from './colour.ts';
import { shorten } from './fit-text.ts';
import { glyph } from './glyph.ts';
import { MIDDLE_TO_BASELINE, TYPE } from './metrics.ts';
import { textNode, type Block, type Page } from './page.ts';
import type { ShapeNode } from './scene.ts';
import { signColour } from './theme.ts';

/** A bar with its name and number, and a note beside it; or a line of words between bars. */
export type DrawnBar =
  | { label: string; count: number; kind?: { mark: Mark; colour: string }; note?: string }
  | { words: string };

/** A list of bars under its heading, between two edges. */
export interface BarList {
  heading: string;
  bars: readonly DrawnBar[];
  left: number;
  right: number;
  /** Width of the names; what is longer is shortened. */
  labelPx: number;
  /** Width of the notes; none when left out. */
  notePx?: number;
}

const ROW_PX = 18;
const HEADING_PX = 22;
const BAR_PX = 10;
const GAP_PX = 8;
const COUNT_PX = 44;
const MARK_PX = 5;
/** Strength of a bar that has no kind. */
const BAR_TINT = 0.55;

/** Draws a list of bars, the longest from edge to edge of what the names, numbers and notes leave. */
export function barsBlock(list: BarList, page: Page): Block {
  const most = Math.max(1, ...list.bars.map((bar) => ('count' in bar ? bar.count : 0)));
  const rows = list.bars.flatMap((bar, at) => {
    const middleY = HEADING_PX + (at + 0.5) * ROW_PX;
    return 'words' in bar
      ? [wordsNode(bar.words, middleY, list, page)]
      : barNodes(bar, { middleY, share: bar.count / most }, list, page);
  });
  const heading = textNode(page, {
    text: list.heading,
    x: list.left,
    y: 14,
    fill: page.theme.ink,
    ...TYPE.lane,
  });
  return { nodes: [heading, ...rows], heightPx: HEADING_PX + list.bars.length * ROW_PX };
}

function wordsNode(words: string, middleY: number, { left }: BarList, page: Page): ShapeNode {
  const { small } = TYPE;
  const y = middleY + small.sizePx * MIDDLE_TO_BASELINE;
  return textNode(page, { text: words, x: left, y, fill: page.theme.muted, ...small });
}

function barNodes(
  { label, count, kind, note }: Extract<DrawnBar, { count: number }>,
  { middleY, share }: { middleY: number; share: number },
  { left, right, labelPx, notePx = 0 }: BarList,
  page: Page,
): ShapeNode[] {
  const { theme, measure } = page;
  const { legend, small } = TYPE;
  const y = middleY + legend.sizePx * MIDDLE_TO_BASELINE;
  const inset = kind ? 2 * MARK_PX + 6 : 0;
  const barLeft = left + labelPx + GAP_PX;
  const roomPx = right - notePx - COUNT_PX - GAP_PX - barLeft;
  const colour = kind ? signColour(kind.colour, theme) : mix(theme.paper, theme.ink, BAR_TINT);
  const name = shorten(cleanText(label), labelPx - inset, legend, measure);
  const text = { y, fill: theme.ink, ...legend };
  return [
    ...(kind
      ? [markOf(kind.mark, { x: left + MARK_PX, y: middleY, colour, paper: theme.paper })]
      : []),
    textNode(page, { ...text, text: name, x: left + inset }),
    {
      type: 'rect',
      x: barLeft,
      y: middleY - BAR_PX / 2,
      width: Math.max(1, roomPx * share),
      height: BAR_PX,
      fill: colour,
    },
    textNode(page, {
      ...text,
      text: formatCount(count),
      x: right - notePx,
      anchor: 'end',
    }),
    ...(note === undefined
      ? []
      : [
          textNode(page, {
            text: shorten(note, notePx - GAP_PX, small, measure),
            x: right - notePx + GAP_PX,
            y,
            fill: theme.muted,
            ...small,
          }),
        ]),
  ];
}

function markOf(
  mark: Mark,
  place: { x: number; y: number; colour: string; paper: string },
): ShapeNode {
  return glyph(mark, { ...place, radius: MARK_PX, isHollow: false });
}
