import { toPartHead } from '#core/figure/part-head.ts';
import type { DataPiece, DataRequest } from '#core/bridge/worker-protocol.ts';
import { formatCsvHeader, formatCsvLine } from '#core/formats/format-csv.ts';
import { JSON_END, listJson, openJson } from '#core/formats/format-json.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import type { View } from '#core/timeline/view.ts';
import { DoesNotFit } from './does-not-fit.ts';
import { writeText, writeWorkbook } from './write-events.ts';

/** A piece ends after this many UTF-16 units: other questions are answered between two of them. */
const LEAST_LENGTH = 256 * 1024;

/** How events are written down one by one, from the first piece to the last. */
interface DataWriter {
  start: (index: QueryIndex, view: View, rows: Int32Array) => string;
  event: (index: QueryIndex, row: number, isFirst: boolean) => string;
  end: string;
}

const WRITERS = {
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
} as const satisfies Record<string, DataWriter>;

/** A format whose events are written one by one. */
type PiecewiseFormat = keyof typeof WRITERS;

/**
 * The next piece of a file with the events that a view shows, in time order: what a picture of it shows, one by one or in
 * crowds, background ones too. It remembers nothing from one piece to the next. The same view of the same data gives the
 * same text in every process. Formats that are written as a whole are one piece.
 */
export async function renderDataPiece(
  index: QueryIndex,
  { view, format, from }: DataRequest,
  leastLength = LEAST_LENGTH,
): Promise<DataPiece> {
  const rows = shownRows(index, { filter: view.filter, window: view.window });
  if (isPiecewise(format))
    return nextPiece(index, { view, rows, writer: WRITERS[format], from, leastLength });
  const events = { index, rows, head: toPartHead(index, view, rows) };
  if (format !== 'xlsx') return { content: [...writeText(events, format)].join(''), next: null };
  try {
    return { content: await writeWorkbook(events), next: null };
  } catch (error) {
    if (error instanceof DoesNotFit) return { content: '', next: null, refused: error.message };
    throw error;
  }
}

function isPiecewise(format: DataRequest['format']): format is PiecewiseFormat {
  return Object.hasOwn(WRITERS, format);
}

function nextPiece(
  index: QueryIndex,
  {
    view,
    rows,
    writer,
    from,
    leastLength,
  }: { view: View; rows: Int32Array; writer: DataWriter; from: number; leastLength: number },
): DataPiece {
  let text = from === 0 ? writer.start(index, view, rows) : '';
  let at = from;
  // One event at least, however long the start is: each piece goes on from the one before.
  for (; at < rows.length && (at === from || text.length < leastLength); at += 1) {
    text += writer.event(index, rows[at] ?? 0, at === 0);
  }
  return at < rows.length
    ? { content: text, next: at }
    : { content: text + writer.end, next: null };
}

/** All pieces, each made when its turn has come. */
export async function* renderData(
  index: QueryIndex,
  view: View,
  format: DataRequest['format'],
): AsyncGenerator<string | Uint8Array> {
  for (let from: number | null = 0; from !== null;) {
    const piece: DataPiece = await renderDataPiece(index, { view, format, from });
    if (piece.refused !== undefined) throw new DoesNotFit(piece.refused);
    yield piece.content;
    from = piece.next;
  }
}
