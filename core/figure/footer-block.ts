import { eventOf } from '../events/event-store.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { FigureWords } from './figure-words.ts';
import { paragraph } from './heading-block.ts';
import { kindsBlock, signsBlock } from './legend-block.ts';
import { LEADING, TYPE } from './metrics.ts';
import { stack, textNode, type Block, type Page } from './page.ts';
import type { LaidPlot } from './plot-block.ts';
import { sourcesBlock, sourcesOf } from './sources-block.ts';

const ROW_GAP_PX = 6;

/** What stands under the plot: legend, caption, sources, data set; each row with its name in the first column. */
export function footerBlock(
  index: QueryIndex,
  words: FigureWords,
  plot: LaidPlot,
  page: Page,
): Block {
  const placed = plot.lanes.flatMap(({ events }) => events);
  const eventIds = placed.map(({ eventId }) => eventId);
  const events = [...new Set(eventIds)].flatMap((id) => eventOf(index.events, id)?.event ?? []);
  const kindIds = new Set(events.map(({ kind }) => kind));
  const kinds = [...index.dataSet.kinds.values()].filter(({ id }) => kindIds.has(id));
  const sources = sourcesOf(index.dataSet, events);
  const rows = [
    ['Kinds', kindsBlock(kinds, page)],
    ['Signs', signsBlock(placed, page)],
    ['Shown', text(words.caption, page)],
    ['Sources', sourcesBlock(sources, page)],
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
