import { toSafeText } from '#core/clean-text.ts';
import { partnerName, type DatedEvent } from '#core/events/data-set.ts';
import { placeText } from '#core/events/place-text.ts';
import { dateText } from '#core/query/event-detail.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { countAll, countUndated, type Selection } from '#core/query/select-events.ts';

/** Longest cell of a column that others follow; the title comes last and is never cut. */
const MAX_CELL = 32;

/** Of these each sign is a letter by itself; to look for letters in them all takes most of the time of a long list. */
const PLAIN = /^[ -~]*$/;

const SEGMENTER = new Intl.Segmenter('en');

const HEADER = ['DATE', 'PARTNERS', 'KIND', 'PLACE', 'TITLE'];

/**
 * A table for people, ending with "N of M events" and what else there is to know, line by line. Events are read twice, as
 * the first line has to know how wide the columns are.
 */
export function* formatTable(index: QueryIndex, selection: Selection): Generator<string> {
  if (selection.kept.length > 0) {
    const widths = widthsOf(rowsOf(index, selection));
    for (const row of rowsOf(index, selection)) yield formatLine(row, widths);
  }
  yield `${summary(index, selection)}\n`;
}

function* rowsOf(index: QueryIndex, { kept }: Selection): Generator<string[]> {
  yield HEADER;
  for (const row of kept) yield toRow(index, index.events.at(row));
}

/** How wide each column is. */
function widthsOf(rows: Iterable<string[]>): number[] {
  const widths = HEADER.map(() => 0);
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, lengthOf(cell));
  }
  return widths;
}

function formatLine(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, at) => pad(cell, widths[at] ?? 0));
  return `${cells.join('  ').trimEnd()}\n`;
}

function toRow({ dataSet }: QueryIndex, dated: DatedEvent): string[] {
  const { event, partners } = dated;
  const cells = [
    dateText(dated, 'en'),
    partners.map((code) => partnerName(dataSet, code)).join(', '),
    dataSet.kinds.get(event.kind)?.label ?? event.kind,
    placeText(dataSet, event.place && { ...event.place, venue: undefined }) ?? '',
  ];
  const title = event.status === 'held' ? event.title : `${event.title} (${event.status})`;
  return [...cells.map((cell) => shorten(toSafeText(cell))), toSafeText(title)];
}

function shorten(text: string): string {
  if (lengthOf(text) <= MAX_CELL) return text;
  return `${lettersOf(text)
    .slice(0, MAX_CELL - 1)
    .join('')}…`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

function summary(index: QueryIndex, { kept, background }: Selection): string {
  const total = countAll(index);
  const undated = countUndated(index, kept);
  return [
    `${kept.length} of ${total} events`,
    ...(undated > 0 ? [`${undated} undated`] : []),
    ...(total > kept.length ? [`${total - kept.length} filtered out`] : []),
    ...(background.length > 0 ? [`background events not listed: ${background.length}`] : []),
  ].join(' · ');
}

function lengthOf(text: string): number {
  return PLAIN.test(text) ? text.length : lettersOf(text).length;
}

/** What a reader sees as letters: an accent or a joiner is no column of its own. */
function lettersOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
