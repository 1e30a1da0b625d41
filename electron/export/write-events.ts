import { toDataSet, type DataSet, type DatedEvent } from '#core/events/data-set.ts';
import type { DataSetHead } from '#core/events/schema.ts';
import type { DataFormat } from '#core/formats/data-formats.ts';
import { formatCsv } from '#core/formats/format-csv.ts';
import { JSON_END, listJson, openJson } from '#core/formats/format-json.ts';
import { formatICalendar } from '#core/formats/icalendar/format-icalendar.ts';
import { formatJsonLd } from '#core/formats/json-ld/format-json-ld.ts';
import { OWN_COLUMN_NAMES, toOwnCells } from '#core/formats/mapping/own-columns.ts';
import { formatHtml } from '#core/formats/report/format-html.ts';
import { formatMarkdown } from '#core/formats/report/format-markdown.ts';
import { formatTimelineJs } from '#core/formats/timelinejs/format-timelinejs.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { inLanguages } from '#core/words/language.ts';
import { gatherText } from './gather-text.ts';
import { DoesNotFit } from './does-not-fit.ts';
import { describeSheetLimit } from './sheet-limit-words.ts';
import { writeXlsx } from './write-xlsx.ts';

/**
 * Some events of a data set, and what their file says of itself. Reports, and the names in tables, are told in the language
 * of the index; what other programs read is the same in every language.
 */
export interface WrittenEvents {
  index: QueryIndex;
  /** Rows of the index, in the order of the file. */
  rows: Iterable<number>;
  head: DataSetHead;
}

/** Events as a file of any format, whole or piece by piece. The pieces may throw `DoesNotFit`. */
export async function* writeEvents(
  events: WrittenEvents,
  format: DataFormat,
): AsyncGenerator<string | Uint8Array> {
  if (format === 'xlsx') yield await writeWorkbook(events);
  else yield* gatherText(writeText(events, format));
}

/** A format that is written as text, piece by piece. */
export type TextFormat = Exclude<DataFormat, 'xlsx'>;

/** Events as a text file. */
export function* writeText(events: WrittenEvents, format: TextFormat): Generator<string> {
  const { index, rows, head } = events;
  const told = toDataSet(head, index.dataSet.language, index.dataSet.names);
  switch (format) {
    case 'csv':
      // Without the mark Excel takes the text for one of the system's old code page.
      yield '\uFEFF';
      yield* formatCsv(told, readAll(events));
      return;
    case 'json':
      yield openJson(head);
      yield* asList(index, rows);
      yield JSON_END;
      return;
    case 'ndjson':
      yield `${JSON.stringify(head)}\n`;
      for (const row of rows) yield lineOf(index, row);
      return;
    case 'markdown':
    case 'html':
      yield* REPORTS[format](told, readAll(events), head.description ?? '');
      return;
    default:
      yield* TEXTS[format](toDataSet(head, 'en', index.dataSet.names), readAll(events));
  }
}

const REPORTS = { markdown: formatMarkdown, html: formatHtml };

const TEXTS = {
  icalendar: formatICalendar,
  timelinejs: formatTimelineJs,
  'json-ld': formatJsonLd,
} satisfies Record<
  Exclude<TextFormat, keyof typeof REPORTS | 'csv' | 'json' | 'ndjson'>,
  (dataSet: DataSet, events: Iterable<DatedEvent>) => Iterable<string>
>;

const SHEET_NAME = inLanguages({ en: 'Events', zh: '事件' });

/** Events as a workbook with one sheet. Throws `DoesNotFit`. */
export async function writeWorkbook(events: WrittenEvents): Promise<Uint8Array> {
  const { language, names } = events.index.dataSet;
  const dataSet = toDataSet(events.head, language, names);
  const written = await writeXlsx({
    name: SHEET_NAME[language],
    header: OWN_COLUMN_NAMES,
    rows: rowsOf(dataSet, events),
  });
  if (written.ok) return written.value;
  throw new DoesNotFit(describeSheetLimit(written.error, events.index.dataSet.language));
}

function* rowsOf(dataSet: DataSet, events: WrittenEvents) {
  for (const dated of readAll(events)) yield toOwnCells(dataSet, dated).map((cell) => cell ?? null);
}

function* readAll({ index, rows }: WrittenEvents): Generator<DatedEvent> {
  for (const row of rows) yield index.events.at(row);
}

function* asList({ events }: QueryIndex, rows: Iterable<number>): Generator<string> {
  let isFirst = true;
  for (const row of rows) {
    // As its author wrote it, so that nothing of it can be lost.
    yield listJson(events.jsonAt(row), isFirst);
    isFirst = false;
  }
}

/** An event may stand on several lines of its file. */
function lineOf({ events }: QueryIndex, row: number): string {
  return `${JSON.stringify(JSON.parse(events.jsonAt(row)))}\n`;
}

/** All rows of an index, in time order, undated ones last. */
export function* allRows({ events }: QueryIndex): Generator<number> {
  for (let row = 0; row < events.size; row += 1) yield row;
}
