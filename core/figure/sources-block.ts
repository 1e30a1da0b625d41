import type { DataSet } from '../events/data-set.ts';
import type { Source } from '../events/schema.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatEventDate } from '../time/format-date.ts';
import { cleanText, shorten } from './fit-text.ts';
import { flow, type FlowItem } from './flow.ts';
import { MIDDLE_TO_BASELINE, TYPE } from './metrics.ts';
import { textNode, type Block, type Page } from './page.ts';
import type { TextStyle } from './scene.ts';

/** Up to this many sources stand in full, one a line; more are gathered under their publishers. */
const MAX_LISTED = 6;
const LINE_PX = 16;

/** The sources of some events, each once, by publisher and then by date. */
export function sourcesOf(dataSet: DataSet, eventIds: readonly string[]): Source[] {
  const ids = new Set(
    eventIds.flatMap((id) => dataSet.byId.get(id)?.event.sources.map(({ source }) => source) ?? []),
  );
  const sources = [...ids].flatMap((id) => dataSet.sources.get(id) ?? []);
  return sources.toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.published ?? '', b.published ?? ''),
  );
}

/** Says where the events of a picture are from: publishers, dates and links. */
export function sourcesBlock(sources: readonly Source[], page: Page): Block {
  const items = sources.length <= MAX_LISTED ? listed(sources, page) : gathered(sources, page);
  return flow(items, { left: page.plotLeft, right: page.right, gapPx: 5, linePx: LINE_PX });
}

/** One line a source: publisher, title, date, address. */
function listed(sources: readonly Source[], page: Page): FlowItem[] {
  return sources.map((source) => {
    const words = [source.publisher, source.title && `“${source.title}”`, publishedWords(source)];
    const text = [words.filter(Boolean).join(', '), source.url].filter(Boolean).join(' – ');
    return { ...word(text, TYPE.small, page, source.url), widthPx: page.right - page.plotLeft };
  });
}

/** Publishers in bold, each followed by the dates of what it published; the dates are links. */
function gathered(sources: readonly Source[], page: Page): FlowItem[] {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers.flatMap((publisher, at) => {
    const own = sources.filter((source) => source.publisher === publisher);
    const host = hostOf(own);
    const name = host === null ? `${publisher}:` : `${publisher} (${host}):`;
    return [
      { ...word(name, TYPE.heading, page), ...(at > 0 ? { gapBeforePx: 14 } : {}) },
      ...own.map((source, index) => {
        const mark = index < own.length - 1 ? ',' : '';
        return word(publishedWords(source) + mark, TYPE.small, page, source.url);
      }),
    ];
  });
}

function word(text: string, style: TextStyle, page: Page, href?: string): FlowItem {
  const { theme, measure } = page;
  const fitting = shorten(cleanText(text), page.right - page.plotLeft, style, measure);
  const node = textNode(page, {
    text: fitting,
    x: 0,
    y: 0,
    fill: theme.muted,
    ...style,
    ...(href === undefined ? {} : { href }),
  });
  return {
    widthPx: node.widthPx,
    draw: (x, y) => [{ ...node, x, y: y + style.sizePx * MIDDLE_TO_BASELINE }],
  };
}

function publishedWords({ published }: Source): string {
  const date = published === undefined ? null : parseEdtf(published);
  return date?.ok ? formatEventDate(date.value) : 'no date';
}

/** The one host that all links of a publisher share; null when there are several or none. */
function hostOf(sources: readonly Source[]): string | null {
  const hosts = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [hostIn(url)])));
  const [host] = hosts;
  return hosts.size === 1 && host !== undefined ? host : null;
}

function hostIn(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/[/?#].*$/s, '');
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
