import { toSafeText } from '#core/clean-text.ts';
import { partnerName, type DatedEvent } from '#core/events/data-set.ts';
import { dateText, placeText } from '#core/query/event-detail.ts';
import { eventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { countAll, countUndated, type Selection } from '#core/query/select-events.ts';

/** Longest cell of a column that others follow; the title comes last and is never cut. */
const MAX_CELL = 32;

const SEGMENTER = new Intl.Segmenter('en');

const HEADER = ['DATE', 'PARTNERS', 'KIND', 'PLACE', 'TITLE'];

/** A table for people, ending with "N of M events" and what else there is to know. */
export function formatTable(index: QueryIndex, selection: Selection): string {
  const rows = [HEADER, ...eventsAt(index, selection.kept).map((dated) => toRow(index, dated))];
  const widths = HEADER.map((_, at) =>
    rows.reduce((widest, row) => Math.max(widest, lettersOf(row[at]).length), 0),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...(selection.kept.length > 0 ? lines : []), summary(index, selection), ''].join('\n');
}

function toRow({ dataSet }: QueryIndex, dated: DatedEvent): string[] {
  const { event, partners } = dated;
  const cells = [
    dateText(dated),
    partners.map((code) => partnerName(dataSet, code)).join(', '),
    dataSet.kinds.get(event.kind)?.label ?? event.kind,
    placeText(dataSet, event.place && { ...event.place, venue: undefined }) ?? '',
  ];
  const title = event.status === 'held' ? event.title : `${event.title} (${event.status})`;
  return [...cells.map((cell) => shorten(toSafeText(cell))), toSafeText(title)];
}

function shorten(text: string): string {
  const letters = lettersOf(text);
  return letters.length > MAX_CELL ? `${letters.slice(0, MAX_CELL - 1).join('')}…` : text;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lettersOf(text).length));
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

/** What a reader sees as letters: an accent or a joiner is no column of its own. */
function lettersOf(text = ''): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
