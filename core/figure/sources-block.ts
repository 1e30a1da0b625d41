import { cleanText } from '../clean-text.ts';
import type { DataSet } from '../events/data-set.ts';
import type { Source } from '../events/schema.ts';
import { formatCount } from '../format-count.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { columnsOf, columnText, inColumns, moveRight, type Columns } from './columns.ts';
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

/** How much is said of sources: each with its date and link, or only how many a publisher has. */
export type SourcesForm = 'full' | 'brief';

/** Says where the events of a picture are from: publishers, dates and links. */
export function sourcesBlock(sources: readonly Source[], page: Page, form: SourcesForm): Block {
  if (sources.length <= MAX_LISTED) return listed(sources, page);
  return form === 'full' ? gathered(sources, page) : inBrief(sources, page);
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
  const groups = byPublisher(sources);
  const isSummed = sources.length > MAX_DATED;
  const blocks = groups.slice(0, MAX_PUBLISHERS).map(({ publisher, own }) => {
    const told = isSummed ? [sumOfSources(own)] : datesOf(own);
    return publisherBlock(publisher, own, told, { columns, page });
  });
  const more = groups.length - MAX_PUBLISHERS;
  if (more > 0) blocks.push(moreBlock(more, { columns, page }));
  return inColumns(blocks, columns, page);
}

function byPublisher(sources: readonly Source[]): { publisher: string; own: Source[] }[] {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers.map((publisher) => ({
    publisher,
    own: sources.filter((source) => source.publisher === publisher),
  }));
}

/** One line after the other: publishers, each with the number of its sources and their years. */
function inBrief(sources: readonly Source[], page: Page): Block {
  const all = byPublisher(sources);
  const groups = all.slice(0, MAX_PUBLISHERS);
  const more = all.length - groups.length;
  const words = groups.flatMap(({ publisher, own }, at) => {
    const mark = at < all.length - 1 ? ';' : '';
    const told = `${yearsOf(own)}${mark}`.split(' ');
    const plain = told.map((text) => ({ text, weight: TYPE.small.weight }));
    return [...publisherWords(publisher, own), ...plain];
  });
  const rest = { text: morePublishers(more), weight: TYPE.small.weight };
  const widthPx = page.right - page.plotLeft;
  const told = more > 0 ? [...words, rest] : words;
  return moveRight(columnText(told, { widthPx }, page), page.plotLeft);
}

/** One publisher at x = 0, as running text, with what is told of its sources. */
function publisherBlock(
  publisher: string,
  sources: readonly Source[],
  told: readonly RunningWord[],
  { columns, page }: ColumnPlace,
): Block {
  return columnText([...publisherWords(publisher, sources), ...told], columns, page);
}

/** The name of a publisher, and the host of its pages where they share one. */
function publisherWords(publisher: string, sources: readonly Source[]): RunningWord[] {
  const host = sharedHost(sources);
  const name = cleanText(publisher).split(' ');
  return [
    ...name.map((text) => ({ text, weight: TYPE.heading.weight })),
    ...(host === null ? [] : [{ text: `(${host})`, weight: TYPE.small.weight }]),
  ];
}

/** Where a publisher stands. */
interface ColumnPlace {
  columns: Columns;
  page: Page;
}

function moreBlock(count: number, { columns, page }: ColumnPlace): Block {
  return columnText([{ text: morePublishers(count), weight: TYPE.small.weight }], columns, page);
}

function morePublishers(count: number): string {
  return `and ${formatCount(count)} more ${count === 1 ? 'publisher' : 'publishers'}`;
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

/** "24 sources, 2007–2023"; one alone has its date. They are in the order of their dates, undated ones first. */
function yearsOf(sources: readonly Source[]): string {
  const [one, second] = sources;
  // A date stays in one line.
  if (one && !second) return dateWords(one).replaceAll(' ', '\u00A0');
  const years = sources.flatMap(({ published }) => /\d{4}/.exec(published ?? '') ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const count = `${formatCount(sources.length)} sources`;
  if (first === undefined) return count;
  return `${count}, ${first === last ? first : `${first}–${last}`}`;
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
  return published === undefined ? 'undated' : edtfWords(published, 'en');
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
