import { partnerName, type DataSet, type DatedEvent } from '../events/data-set.ts';

type Cell = string | number | undefined;

/** Several values in one cell. */
const JOIN = '; ';

const COLUMNS: Record<string, (dated: DatedEvent, dataSet: DataSet) => Cell> = {
  id: ({ event }) => event.id,
  date: ({ event }) => event.date,
  title: ({ event }) => event.title,
  title_zh: ({ event }) => event.zh?.title,
  status: ({ event }) => event.status,
  kind: ({ event }) => event.kind,
  level: ({ event }) => event.level,
  partners: ({ partners }) => partners.join(JOIN),
  partner_names: ({ partners }, dataSet) =>
    partners.map((code) => partnerName(dataSet, code)).join(JOIN),
  venue: ({ event }) => event.place?.venue,
  city: ({ event }) => event.place?.city,
  country: ({ event }) => event.place?.country,
  series: ({ event }) => event.series,
  edition: ({ event }) => event.edition,
  topics: ({ event }) => event.topics.join(JOIN),
  summary: ({ event }) => event.summary,
  publishers: ({ event }, dataSet) =>
    event.sources.map(({ source }) => dataSet.sources.get(source)?.publisher).join(JOIN),
  links: ({ event }, dataSet) =>
    event.sources.flatMap(({ source }) => dataSet.sources.get(source)?.url ?? []).join(JOIN),
  background: ({ event }) => (event.background ? 'yes' : ''),
};

/** The first line: the names of the columns. */
export function formatCsvHeader(): string {
  return formatLine(Object.keys(COLUMNS));
}

/** Comma-separated values of some events of a data set (RFC 4180: CRLF, a header), line by line. */
export function* formatCsv(dataSet: DataSet, events: Iterable<DatedEvent>): Generator<string> {
  yield formatCsvHeader();
  for (const dated of events) yield formatCsvLine(dataSet, dated);
}

/** The line of an event. */
export function formatCsvLine(dataSet: DataSet, dated: DatedEvent): string {
  return formatLine(Object.values(COLUMNS).map((cell) => cell(dated, dataSet)));
}

function formatLine(cells: readonly Cell[]): string {
  return `${cells.map((cell) => formatCell(cell)).join(',')}\r\n`;
}

/** What begins a cell: the text itself, and a semicolon, tab or line break for a program that takes those to part cells. */
const CELL_START = /(^|[;\t\r\n])(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r\n])/g;

/**
 * One cell, quoted where it has to be. Text that a spreadsheet would run as a formula gets an apostrophe before it; in
 * East Asian settings a formula also begins with the wide forms of the signs. (OWASP, "CSV injection", which names
 * separators within a text too.)
 */
function formatCell(cell: Cell): string {
  const text = typeof cell === 'string' ? cell.replaceAll(CELL_START, "$1'") : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
