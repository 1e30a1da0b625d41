import type { DataPiece, DataRequest } from '#core/bridge/worker-protocol.ts';
import { formatCsvHeader, formatCsvLine } from '#core/formats/format-csv.ts';
import type { DataFormat } from '#core/formats/data-formats.ts';
import { JSON_END, listJson, openJson } from '#core/formats/format-json.ts';
import { toPartHead } from '#core/figure/part-head.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import type { View } from '#core/timeline/view.ts';

/** A piece ends after this many UTF-16 units: other questions are answered between two of them. */
const LEAST_LENGTH = 256 * 1024;

/** How events are written down, from the first piece to the last. */
interface DataWriter {
  start: (index: QueryIndex, view: View, rows: Int32Array) => string;
  event: (index: QueryIndex, row: number, isFirst: boolean) => string;
  end: string;
}

const WRITERS: Record<DataFormat, DataWriter> = {
  csv: {
    // Without the mark Excel takes the text for one of the system's old code page.
    start: () => `\uFEFF${formatCsvHeader()}`,
    event: ({ dataSet, events }, row) => formatCsvLine(dataSet, events.at(row)),
    end: '',
  },
  json: {
    start: (index, view, rows) => openJson(toPartHead(index, view, rows)),
    // As its author wrote it, so that nothing of it can be lost.
    event: ({ events }, row, isFirst) => listJson(events.jsonAt(row), isFirst),
    end: JSON_END,
  },
  ndjson: {
    start: (index, view, rows) => `${JSON.stringify(toPartHead(index, view, rows))}\n`,
    // An event may stand on several lines of its file.
    event: ({ events }, row) => `${JSON.stringify(JSON.parse(events.jsonAt(row)))}\n`,
    end: '',
  },
};

/**
 * The next piece of a file with the events that a view shows, in time order: what a picture of it shows, one by one or in
 * crowds, background ones too. It remembers nothing from one piece to the next. The same view of the same data gives the
 * same text in every process.
 */
export function renderDataPiece(
  index: QueryIndex,
  { view, format, from }: DataRequest,
  leastLength = LEAST_LENGTH,
): DataPiece {
  const writer = WRITERS[format];
  const rows = shownRows(index, { filter: view.filter, window: view.window });
  let text = from === 0 ? writer.start(index, view, rows) : '';
  let at = from;
  // One event at least, however long the start is: each piece goes on from the one before.
  for (; at < rows.length && (at === from || text.length < leastLength); at += 1) {
    text += writer.event(index, rows[at] ?? 0, at === 0);
  }
  return at < rows.length ? { text, next: at } : { text: text + writer.end, next: null };
}

/** All pieces, each made when its turn has come. */
export function* renderData(index: QueryIndex, view: View, format: DataFormat): Generator<string> {
  for (let from: number | null = 0; from !== null;) {
    const piece: DataPiece = renderDataPiece(index, { view, format, from });
    yield piece.text;
    from = piece.next;
  }
}
