import { inLanguages } from '../words/language.ts';
import type { FigureWords } from './figure-words.ts';
import { paragraph } from './heading-block.ts';
import { kindsBlock, signsBlock } from './legend-block.ts';
import { LEADING, TYPE } from './metrics.ts';
import { notesBlock } from './notes.ts';
import { stack, textNode, type Block, type Page } from './page.ts';
import type { LaidPlot } from './plot-block.ts';
import type { ShownValues } from './shown-values.ts';
import { sourcesBlock, type SourcesForm } from './sources-block.ts';

/** The names of the rows. */
const NAMES = inLanguages({
  en: {
    kinds: 'Kinds',
    signs: 'Signs',
    titles: 'Titles',
    shown: 'Shown',
    sources: 'Sources',
    data: 'Data',
    made: 'Made',
  },
  zh: {
    kinds: '类型',
    signs: '符号',
    titles: '标题',
    shown: '图注',
    sources: '来源',
    data: '数据',
    made: '制图',
  },
});

const ROW_GAP_PX = 6;
/** Air over what stands under all else. */
const FOOTER_GAP_PX = 12;
const LABEL_INSET_PX = 4;

/** What a footer tells of. */
export interface FooterInput {
  words: FigureWords;
  plot: LaidPlot;
  shown: ShownValues;
  sources: SourcesForm;
}

/** What stands under the plot: legend, caption, sources, data set; each row with its name in the first column. */
export function footerBlock({ words, plot, shown, sources }: FooterInput, page: Page): Block {
  const things = plot.lanes.flatMap((lane) => lane.things);
  const names = NAMES[page.language];
  const rows = [
    [names.kinds, kindsBlock(shown.kinds, page)],
    [names.signs, signsBlock(things, page)],
    [names.titles, notesBlock(plot.notes, page)],
    [names.shown, text(words.caption, page)],
    [names.sources, sourcesBlock(shown.sources, page, sources)],
    [names.data, text(words.data, page)],
    [names.made, text(words.made, page)],
  ] as const;
  const blocks = rows
    .filter(([, block]) => block.heightPx > 0)
    .map(([name, block]) => ({ block: named(name, block, page), gapPx: ROW_GAP_PX }));
  const last = {
    block: text(words.footer, page, page.left + LABEL_INSET_PX),
    gapPx: FOOTER_GAP_PX,
  };
  return stack(words.footer === '' ? blocks : [...blocks, last]);
}

function text(words: string, page: Page, left = page.plotLeft): Block {
  const style = { ...TYPE.small, fill: page.theme.muted, left };
  return paragraph(words, { ...style, maxLines: Infinity }, page);
}

/** A block with its name beside its first line. */
function named(name: string, block: Block, page: Page): Block {
  const first = block.nodes.find((node) => node.type === 'text');
  const label = textNode(page, {
    text: name,
    x: page.left + LABEL_INSET_PX,
    y: first?.y ?? TYPE.heading.sizePx * LEADING,
    fill: page.theme.ink,
    ...TYPE.heading,
  });
  return { nodes: [label, ...block.nodes], heightPx: block.heightPx };
}
