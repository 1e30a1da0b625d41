import type { FigureWords } from './figure-words.ts';
import { paragraph } from './heading-block.ts';
import { kindsBlock, signsBlock } from './legend-block.ts';
import { LEADING, TYPE } from './metrics.ts';
import { notesBlock } from './notes.ts';
import { stack, textNode, type Block, type Page } from './page.ts';
import type { LaidPlot } from './plot-block.ts';
import type { ShownValues } from './shown-values.ts';
import { sourcesBlock } from './sources-block.ts';

const ROW_GAP_PX = 6;

/** What a footer tells of. */
export interface FooterInput {
  words: FigureWords;
  plot: LaidPlot;
  shown: ShownValues;
}

/** What stands under the plot: legend, caption, sources, data set; each row with its name in the first column. */
export function footerBlock({ words, plot, shown }: FooterInput, page: Page): Block {
  const things = plot.lanes.flatMap((lane) => lane.things);
  const rows = [
    ['Kinds', kindsBlock(shown.kinds, page)],
    ['Signs', signsBlock(things, page)],
    ['Titles', notesBlock(plot.notes, page)],
    ['Shown', text(words.caption, page)],
    ['Sources', sourcesBlock(shown.sources, page)],
    ['Data', text(words.data, page)],
  ] as const;
  const blocks = rows
    .filter(([, block]) => block.heightPx > 0)
    .map(([name, block]) => ({ block: named(name, block, page), gapPx: ROW_GAP_PX }));
  return stack(blocks);
}

function text(words: string, page: Page): Block {
  const style = { ...TYPE.small, fill: page.theme.muted, left: page.plotLeft };
  return paragraph(words, { ...style, maxLines: Infinity }, page);
}

/** A block with its name beside its first line. */
function named(name: string, block: Block, page: Page): Block {
  const first = block.nodes.find((node) => node.type === 'text');
  const label = textNode(page, {
    text: name,
    x: page.left + 4,
    y: first?.y ?? TYPE.heading.sizePx * LEADING,
    fill: page.theme.ink,
    ...TYPE.heading,
  });
  return { nodes: [label, ...block.nodes], heightPx: block.heightPx };
}
