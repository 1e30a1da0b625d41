import { cleanText } from '../clean-text.ts';
import type { DataSet } from '../events/data-set.ts';
import type { Source } from '../events/schema.ts';
import type { Language } from '../words/language.ts';
import { columnsOf, columnText, inColumns, moveRight, type Columns } from './columns.ts';
import { piecesOf } from './fit-text.ts';
import { paragraph } from './heading-block.ts';
import { TYPE } from './metrics.ts';
import { stack, type Block, type Page } from './page.ts';
import type { RunningWord } from './running-text.ts';
import { SOURCE_WORDS, sourceDate, sourceWords } from './source-words.ts';
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
    const { nodes, heightPx } = paragraph(sourceWords(source, page.language), style, page);
    const linked = nodes.map((node) =>
      node.type === 'text' && url ? { ...node, href: toHref(url) } : node,
    );
    return { block: { nodes: linked, heightPx }, gapPx: 0 };
  });
  return stack(blocks);
}

/** Publishers in columns, each followed by the dates of what it published; the dates are links. */
function gathered(sources: readonly Source[], page: Page): Block {
  const { language } = page;
  const columns = columnsOf(page);
  const groups = byPublisher(sources);
  const isSummed = sources.length > MAX_DATED;
  const blocks = groups.slice(0, MAX_PUBLISHERS).map(({ publisher, own }) => {
    const told = isSummed ? [sumOfSources(own, language)] : datesOf(own, language);
    return columnText([...publisherWords(publisher, own, language), ...told], columns, page);
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
  const { language } = page;
  const { betweenPublishers, isSolid, morePublishers } = SOURCE_WORDS[language];
  const all = byPublisher(sources);
  const groups = all.slice(0, MAX_PUBLISHERS);
  const more = all.length - groups.length;
  const words = groups.flatMap(({ publisher, own }, at) => {
    const mark = at < all.length - 1 ? betweenPublishers : '';
    return [...publisherWords(publisher, own, language), ...yearsOf(own, mark, language)];
  });
  const rest = { text: morePublishers(more), weight: TYPE.small.weight, isTight: isSolid };
  const widthPx = page.right - page.plotLeft;
  const told = more > 0 ? [...words, rest] : words;
  return moveRight(columnText(told, { widthPx }, page), page.plotLeft);
}

/** The name of a publisher, and the host of its pages where they share one. */
function publisherWords(
  publisher: string,
  sources: readonly Source[],
  language: Language,
): RunningWord[] {
  const { host, isSolid, afterPublisher } = SOURCE_WORDS[language];
  const own = sharedHost(sources);
  const words: RunningWord[] = [
    ...wordsOf(cleanText(publisher), TYPE.heading.weight, isSolid),
    ...(own === null ? [] : [{ text: host(own), weight: TYPE.small.weight, isTight: isSolid }]),
  ];
  const last = words.length - 1;
  return words.map((word, at) =>
    at === last ? { ...word, text: word.text + afterPublisher } : word,
  );
}

function moreBlock(count: number, { columns, page }: { columns: Columns; page: Page }): Block {
  const text = SOURCE_WORDS[page.language].morePublishers(count);
  return columnText([{ text, weight: TYPE.small.weight }], columns, page);
}

/** "230 sources, 5 Mar 2010 to 2 Oct 2024". They are in the order of their dates, undated ones first. */
function sumOfSources(sources: readonly Source[], language: Language): RunningWord {
  const words = SOURCE_WORDS[language];
  const dated = sources.filter(({ published }) => published !== undefined);
  const [first, last] = [dated[0], dated.at(-1)].map(
    (source) => source && sourceDate(source, language),
  );
  const count = words.count(sources.length);
  const period =
    first === undefined || last === undefined || first === last ? first : words.span(first, last);
  const text = period === undefined ? count : words.counted(count, period);
  return { text, weight: TYPE.small.weight, isTight: words.isSolid };
}

/** "24 sources, 2007–2023"; one alone has its date. They are in the order of their dates, undated ones first. */
function yearsOf(sources: readonly Source[], mark: string, language: Language): RunningWord[] {
  const { count, counted, years, isSolid } = SOURCE_WORDS[language];
  const { weight } = TYPE.small;
  const [one, second] = sources;
  if (one && !second) {
    // A date stays in one line.
    const date = sourceDate(one, language).replaceAll(' ', '\u00A0');
    return [{ text: date + mark, weight, isTight: isSolid }];
  }
  const found = sources.flatMap(({ published }) => /\d{4}/.exec(published ?? '') ?? []);
  const [first, last] = [found[0], found.at(-1)];
  const all = count(sources.length);
  const told = first === undefined || last === undefined ? all : counted(all, years(first, last));
  return wordsOf(told + mark, weight, isSolid);
}

/** A text as words of a line, of which the first may follow on what is before it without a space. */
function wordsOf(text: string, weight: RunningWord['weight'], isSolid: boolean): RunningWord[] {
  return piecesOf(text).map((piece, at) => ({
    text: piece.text,
    weight,
    isTight: at === 0 ? isSolid : piece.isTight,
  }));
}

/** A date for each source; what was published on the same day as the one before is numbered: "25 Oct 2016 (2)". */
function datesOf(sources: readonly Source[], language: Language): RunningWord[] {
  const { nth, betweenDates, isSolid } = SOURCE_WORDS[language];
  const dates = sources.map((source) => sourceDate(source, language));
  return sources.map(({ url }, at) => {
    const number = at - dates.indexOf(dates[at] ?? '') + 1;
    const isLastOfDay = dates[at + 1] !== dates[at];
    const mark = isLastOfDay && at < sources.length - 1 ? betweenDates : '';
    const text = (number === 1 ? dates[at] : nth(number)) + mark;
    return {
      text,
      weight: TYPE.small.weight,
      isTight: isSolid,
      ...(url === undefined ? {} : { href: toHref(url) }),
    };
  });
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
