import { TYPE } from './metrics.ts';
import { stack, type Block, type Page } from './page.ts';
import { runningText, type RunningWord } from './running-text.ts';

/** Columns under the plot: how many there are, and how wide each is. */
export interface Columns {
  count: number;
  widthPx: number;
}

/** Least width of a column, and the air between columns. */
const COLUMN_PX = 270;
const COLUMN_GAP_PX = 24;
const LINE_PX = 15.5;

/** The columns that a page has room for. */
export function columnsOf(page: Page): Columns {
  const room = page.right - page.plotLeft + COLUMN_GAP_PX;
  const count = Math.max(1, Math.floor(room / (COLUMN_PX + COLUMN_GAP_PX)));
  return { count, widthPx: room / count - COLUMN_GAP_PX };
}

/** An entry of a column at x = 0, as running text in small type. */
export function columnText(
  words: readonly RunningWord[],
  { widthPx }: Pick<Columns, 'widthPx'>,
  page: Page,
): Block {
  const style = { ...TYPE.small, fill: page.theme.muted, widthPx, linePx: LINE_PX };
  return runningText(words, style, page);
}

/** Entries set into the columns of a page, one column after the other. */
export function inColumns(
  blocks: readonly Block[],
  { count, widthPx }: Columns,
  page: Page,
): Block {
  const columns = intoColumns(blocks, count).map((own, at) => {
    const { nodes, heightPx } = stack(own.map((block) => ({ block, gapPx: 0 })));
    const left = page.plotLeft + at * (widthPx + COLUMN_GAP_PX);
    return moveRight({ nodes, heightPx }, left);
  });
  return {
    nodes: columns.flatMap(({ nodes }) => nodes),
    heightPx: Math.max(0, ...columns.map(({ heightPx }) => heightPx)),
  };
}

/** A block of texts, so much further to the right. */
export function moveRight({ nodes, heightPx }: Block, byPx: number): Block {
  const moved = nodes.map((node) => (node.type === 'text' ? { ...node, x: node.x + byPx } : node));
  return { nodes: moved, heightPx };
}

/** Fills columns one after the other, each up to its share of the height that is left. */
function intoColumns(blocks: readonly Block[], count: number): Block[][] {
  const columns: Block[][] = [];
  let rest = blocks;
  for (let left = count; left > 0 && rest.length > 0; left -= 1) {
    const share = sumOf(rest) / left;
    let taken = 1;
    while (taken < rest.length && sumOf(rest.slice(0, taken + 1)) <= share + LINE_PX) taken += 1;
    const until = left === 1 ? rest.length : taken;
    columns.push(rest.slice(0, until));
    rest = rest.slice(until);
  }
  return columns;
}

function sumOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { heightPx }) => sum + heightPx, 0);
}
