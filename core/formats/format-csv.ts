import { partnerName, type DataSet, type DatedEvent } from '../events/data-set.ts';
import type { CooperationEvent } from '../events/schema.ts';
import { joinOwnList } from './mapping/list-cell.ts';
import { formatMoreCell } from './mapping/more-cell.ts';
import { guardCell } from './mapping/own-cell.ts';

type Cell = string | number | undefined;

/** The fields of an event that have columns of their own. */
const IN_COLUMNS: ReadonlySet<keyof CooperationEvent> = new Set([
  'id',
  'date',
  'title',
  'status',
  'kind',
  'level',
  'partners',
  'place',
  'series',
  'edition',
  'topics',
  'summary',
  'background',
] as const);

const COLUMNS: Record<string, (dated: DatedEvent, dataSet: DataSet) => Cell> = {
  id: ({ event }) => event.id,
  date: ({ event }) => event.date,
  title: ({ event }) => event.title,
  title_zh: ({ event }) => event.zh?.title,
  status: ({ event }) => event.status,
  kind: ({ event }) => event.kind,
  level: ({ event }) => event.level,
  partners: ({ partners }) => joinOwnList(partners),
  partner_names: ({ partners }, dataSet) =>
    joinOwnList(partners.map((code) => partnerName(dataSet, code))),
  venue: ({ event }) => event.place?.venue,
  city: ({ event }) => event.place?.city,
  country: ({ event }) => event.place?.country,
  series: ({ event }) => event.series,
  edition: ({ event }) => event.edition,
  topics: ({ event }) => joinOwnList(event.topics),
  summary: ({ event }) => event.summary,
  publishers: ({ event }, dataSet) =>
    joinOwnList(event.sources.map(({ source }) => dataSet.sources.get(source)?.publisher ?? '')),
  links: ({ event }, dataSet) =>
    joinOwnList(event.sources.flatMap(({ source }) => dataSet.sources.get(source)?.url ?? [])),
  background: ({ event }) => (event.background ? 'yes' : ''),
  more: ({ event }, dataSet) => formatMoreCell(event, dataSet, IN_COLUMNS),
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

/** One cell, guarded against being run as a formula and quoted where it has to be (RFC 4180, section 2). */
function formatCell(cell: Cell): string {
  const text = typeof cell === 'string' ? guardCell(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
