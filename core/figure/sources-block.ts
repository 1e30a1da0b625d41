import { cleanText } from '../clean-text.ts';
import type { DataSet } from '../events/data-set.ts';
import type { Source } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { columnsOf, columnText, inColumns, type Columns } from './columns.ts';
import { paragraph } from './heading-block.ts';
import { TYPE } from './metrics.ts';
import { stack, type Block, type Page } from './page.ts';
import type { RunningWord } from './running-text.ts';
import { hostOf, toHref } from './web-address.ts';

/** Up to this many sources stand in full, one under the other; more are gathered under their publishers. */
const MAX_LISTED = 6;
/** With more sources than this their dates would fill the page: each publisher then says how many there are. */
const MAX_DATED = 150;
/** Publishers that are named; how many more there are is said. */
const MAX_PUBLISHERS = 40;

/** Some sources by publisher and then by date; those of the same day in the order of the data set. */
export function sourcesInOrder(dataSet: DataSet, ids: ReadonlySet<string>): Source[] {
  const sources = [...dataSet.sources.values()].filter(({ id }) => ids.has(id));
  return sources.toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.published ?? '', b.published ?? ''),
  );
}

/** Says where the events of a picture are from: publishers, dates and links. */
export function sourcesBlock(sources: readonly Source[], page: Page): Block {
  return sources.length <= MAX_LISTED ? listed(sources, page) : gathered(sources, page);
}

/** Each source begins a line. */
function listed(sources: readonly Source[], page: Page): Block {
  const style = { ...TYPE.small, fill: page.theme.muted, left: page.plotLeft, maxLines: 3 };
  const blocks = sources.map((source) => {
    const { url } = source;
    const { nodes, heightPx } = paragraph(sourceWords(source), style, page);
    const linked = nodes.map((node) =>
      node.type === 'text' && url ? { ...node, href: toHref(url) } : node,
    );
    return { block: { nodes: linked, heightPx }, gapPx: 0 };
  });
  return stack(blocks);
}

/** "Ministry, “Second meeting held”, 25 Oct 2016 – https://…". */
export function sourceWords(source: Source): string {
  const { publisher, title, url } = source;
  const words = [publisher, title && `“${title}”`, dateWords(source)].filter(Boolean);
  return cleanText([words.join(', '), url].filter(Boolean).join(' – '));
}

/** Publishers in columns, each followed by the dates of what it published; the dates are links. */
function gathered(sources: readonly Source[], page: Page): Block {
  const columns = columnsOf(page);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const isSummed = sources.length > MAX_DATED;
  const blocks = publishers.slice(0, MAX_PUBLISHERS).map((publisher) => {
    const own = sources.filter((source) => source.publisher === publisher);
    const told = isSummed ? [sumOfSources(own)] : datesOf(own);
    return publisherBlock(publisher, own, told, { columns, page });
  });
  const more = publishers.length - MAX_PUBLISHERS;
  if (more > 0) blocks.push(moreBlock(more, { columns, page }));
  return inColumns(blocks, columns, page);
}

/** One publisher at x = 0, as running text, with what is told of its sources. */
function publisherBlock(
  publisher: string,
  sources: readonly Source[],
  told: readonly RunningWord[],
  { columns, page }: ColumnPlace,
): Block {
  const host = sharedHost(sources);
  const words = [
    ...cleanText(publisher)
      .split(' ')
      .map((text) => ({ text, weight: TYPE.heading.weight })),
    ...(host === null ? [] : [{ text: `(${host})`, weight: TYPE.small.weight }]),
    ...told,
  ];
  return columnText(words, columns, page);
}

/** Where a publisher stands. */
interface ColumnPlace {
  columns: Columns;
  page: Page;
}

function moreBlock(count: number, { columns, page }: ColumnPlace): Block {
  const text = `and ${formatCount(count)} more ${count === 1 ? 'publisher' : 'publishers'}`;
  return columnText([{ text, weight: TYPE.small.weight }], columns, page);
}

/** "230 sources, 5 Mar 2010 to 2 Oct 2024". They are in the order of their dates, undated ones first. */
function sumOfSources(sources: readonly Source[]): RunningWord {
  const dated = sources.filter(({ published }) => published !== undefined);
  const [first, last] = [dated[0], dated.at(-1)].map((source) => source && dateWords(source));
  const count = `${formatCount(sources.length)} ${sources.length === 1 ? 'source' : 'sources'}`;
  const period = first === last ? first : `${first} to ${last}`;
  return {
    text: period === undefined ? count : `${count}, ${period}`,
    weight: TYPE.small.weight,
  };
}

/** A date for each source; what was published on the same day as the one before is numbered: "25 Oct 2016 (2)". */
function datesOf(sources: readonly Source[]): RunningWord[] {
  const dates = sources.map(dateWords);
  return sources.map(({ url }, at) => {
    const nth = at - dates.indexOf(dates[at] ?? '') + 1;
    const isLastOfDay = dates[at + 1] !== dates[at];
    const mark = isLastOfDay && at < sources.length - 1 ? ',' : '';
    const text = (nth === 1 ? dates[at] : `(${nth})`) + mark;
    return { text, weight: TYPE.small.weight, ...(url === undefined ? {} : { href: toHref(url) }) };
  });
}

function dateWords({ published }: Source): string {
  return published === undefined ? 'undated' : edtfWords(published);
}

/** The one host that all links of a publisher share; null when there are several or none. */
function sharedHost(sources: readonly Source[]): string | null {
  const hosts = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url)])));
  const [host] = hosts;
  return hosts.size === 1 && host !== undefined ? host : null;
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
