import type { DataFormat } from '#core/formats/data-formats.ts';
import type { DatedEvent } from '#core/events/data-set.ts';
import { formatCsv } from '#core/formats/format-csv.ts';
import { JSON_END, listJson, openJson } from '#core/formats/format-json.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import type { FileContent } from './write-whole-file.ts';

/** All events of a data set as a file of some form, in time order, undated ones last. */
export function writeAllEvents(index: QueryIndex, format: DataFormat): FileContent {
  switch (format) {
    case 'csv':
      return formatCsvFile(index);
    case 'json':
      return formatJsonFile(index);
    case 'ndjson':
      return formatNdjsonFile(index);
  }
}

function* formatCsvFile(index: QueryIndex): Generator<string> {
  // Without the mark Excel takes the text for one of the system's old code page.
  yield '\uFEFF';
  yield* formatCsv(index.dataSet, eventsOf(index));
}

function* formatJsonFile(index: QueryIndex): Generator<string> {
  yield openJson(index.dataSet.head);
  for (let row = 0; row < index.events.size; row += 1)
    yield listJson(index.events.jsonAt(row), row === 0);
  yield JSON_END;
}

function* formatNdjsonFile(index: QueryIndex): Generator<string> {
  yield `${JSON.stringify(index.dataSet.head)}\n`;
  // An event may stand on several lines of its file.
  for (let row = 0; row < index.events.size; row += 1)
    yield `${JSON.stringify(JSON.parse(index.events.jsonAt(row)))}\n`;
}

function* eventsOf({ events }: QueryIndex): Generator<DatedEvent> {
  for (let row = 0; row < events.size; row += 1) yield events.at(row);
}
