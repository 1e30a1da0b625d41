import { partnerName } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { placeKeyText } from '../events/place-text.ts';
import type { EventInput } from '../events/schema.ts';
import { NONE, valuesAt } from '../events/value-column.ts';
import { LEVEL_LABELS, STATUS_LABELS, type Status } from '../events/vocabulary.ts';
import type { Change } from '../query/changes.ts';
import type { NamedPartner } from '../query/event-detail.ts';
import { dateWords } from '../query/event-link.ts';
import { facetLabel } from '../query/facet-counts.ts';
import type { QueryIndex } from '../query/query-index.ts';
import type { Language } from '../words/language.ts';
import { listWords } from '../words/list-words.ts';
import { seriesWords, sourceWords } from './cell-words.ts';
import type { TableColumn } from './table-columns.ts';

/** An event as a row of the table, in words; empty where it says nothing. */
export interface TableRow {
  eventId: string;
  date: string;
  title: string;
  partners: NamedPartner[];
  kindId: string;
  kind: string;
  level: string;
  statusId: Status;
  status: string;
  place: string;
  series: string;
  source: string;
  /** It stands in the context lane of the timeline, and no facet hides it. */
  isBackground: boolean;
  /** Since the last look. */
  change: Change | null;
}

/** Some of the rows of the table. */
export interface TablePage {
  /** Of all rows. */
  total: number;
  /** The place of the first of these. */
  from: number;
  rows: TableRow[];
}

/** Rows as text. */
export interface TableText {
  text: string;
  copied: number;
  /** How many were asked for. */
  asked: number;
}

/** Reads a row. Most of it stands in the columns; the event itself is read as it is written, which is cheap. */
export function tableRowAt(
  { dataSet, columns, events, sources }: QueryIndex,
  row: number,
): TableRow {
  const { language } = dataSet;
  const event = JSON.parse(events.jsonAt(row)) as EventInput;
  const { partners, kinds, levels, statuses, series, places } = columns.attributes;
  const kindId = valuesAt(kinds, row)[0] ?? NONE;
  const level = valuesAt(levels, row)[0] ?? NONE;
  const statusId = (valuesAt(statuses, row)[0] ?? 'held') as Status;
  return {
    eventId: event.id,
    date: dateWords(event.date, language),
    title: eventTitle(event, language),
    partners: valuesAt(partners, row)
      .filter((code) => code !== NONE)
      .map((code) => ({ code, name: partnerName(dataSet, code) })),
    kindId,
    kind: facetLabel(dataSet, 'kinds', kindId),
    level: (LEVEL_LABELS[language] as Record<string, string>)[level] ?? '',
    statusId,
    status: STATUS_LABELS[language][statusId],
    place: placeKeyText(dataSet, valuesAt(places, row)[0] ?? NONE),
    series: seriesWords(dataSet, valuesAt(series, row)[0] ?? NONE, columns.edition[row] ?? 0),
    source: sourceWords(dataSet, valuesAt(sources(), row)),
    isBackground: columns.background[row] === 1,
    change: null,
  };
}

/** What a cell says. */
export function cellText(row: TableRow, column: TableColumn, language: Language): string {
  if (column !== 'partners') return row[column];
  return listWords(
    row.partners.map(({ name }) => name),
    language,
  );
}
