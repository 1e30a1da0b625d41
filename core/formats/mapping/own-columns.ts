import { partnerName, type DataSet, type DatedEvent } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { joinOwnList } from './list-cell.ts';
import { formatMoreCell } from './more-cell.ts';

/** What a cell of our tables holds; nothing where an event says nothing. */
export type OwnCell = string | number | undefined;

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

const COLUMNS: Record<string, (dated: DatedEvent, dataSet: DataSet) => OwnCell> = {
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

/** The names of the columns of our tables, in order. */
export const OWN_COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS);

/** The row of an event in them. */
export function toOwnCells(dataSet: DataSet, dated: DatedEvent): OwnCell[] {
  return Object.values(COLUMNS).map((cell) => cell(dated, dataSet));
}
