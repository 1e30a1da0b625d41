import type { EventDraft, JsonValue, SourceDraft } from '../drafts/event-draft.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { cellText } from '../tables/cell-text.ts';
import type { CellLink, TableRow } from '../tables/table.ts';

/** What the links of a row's cells may be taken for, by the columns of its table. */
export interface LinkPlaces {
  /** Cells whose link is where the event is told of, the surest first. */
  ofSource: readonly number[];
  /** The name of each column; null where its links are not wanted. */
  names: readonly (string | null)[];
}

/**
 * Adds the links behind the cells of a row. One is the link of the event's source, where that has no address of its own;
 * all others are kept in `extra`. A link that its cell also shows as text is no news, and left out.
 */
export function addLinks(draft: EventDraft, row: TableRow, places: LinkPlaces): void {
  const { cells, links = [] } = row;
  const news = links.filter(({ at, url }) => !cellText(cells[at]).includes(toBare(url)));
  const chosen = hasAddress(draft.sources?.[0]) ? undefined : linkOfSource(news, places);
  const extra = { ...draft.extra };
  for (const link of news) {
    const column = places.names[link.at];
    if (link === chosen || column === null) continue;
    extra[freeName(`${column ?? `Column ${link.at + 1}`} (link)`, extra)] = link.url;
  }
  if (chosen) draft.sources = [withLink(draft.sources?.[0], chosen.url, extra)];
  draft.extra = extra;
}

/** An address as people write it: programs make links of www.example.org and name@example.org by themselves. */
function toBare(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

function hasAddress(source: SourceDraft | undefined): boolean {
  return source?.url !== undefined && isWebAddress(source.url);
}

function linkOfSource(links: readonly CellLink[], { ofSource }: LinkPlaces): CellLink | undefined {
  return ofSource
    .flatMap((place) => links.filter(({ at, url }) => at === place && isWebAddress(url)))
    .at(0);
}

/** What stands in a column of links but is no address, as "Report", names the source unless that has a name. */
function withLink(
  source: SourceDraft | undefined,
  url: string,
  extra: Record<string, JsonValue>,
): SourceDraft {
  const shown = source?.url;
  if (shown === undefined) return { ...source, url };
  if (source?.title === undefined) return { ...source, url, title: shown };
  extra[freeName('link', extra)] = shown;
  return { ...source, url };
}

/** A name that nothing is kept under yet. */
function freeName(wanted: string, kept: Readonly<Record<string, JsonValue>>): string {
  let name = wanted;
  for (let next = 2; Object.hasOwn(kept, name); next += 1) name = `${wanted} ${next}`;
  return name;
}
