import { emptyMapping, type MappedField, type Mapping } from './mapping.ts';

/** The columns of our own tables with the fields that they hold; null for what is told for people and stands elsewhere too. */
const OWN_COLUMNS: Record<string, MappedField | null> = {
  id: 'id',
  date: 'date',
  title: 'title',
  title_zh: 'titleZh',
  status: 'status',
  kind: 'kind',
  level: 'level',
  partners: 'partners',
  partner_names: null,
  venue: 'venue',
  city: 'city',
  country: 'country',
  series: 'series',
  edition: 'edition',
  topics: 'topics',
  summary: 'summary',
  publishers: null,
  links: null,
  background: 'background',
  more: 'more',
};

/** The mapping of a table that this app has written; null for any other. Columns that someone has added go to `extra`. */
export function ownMapping(columns: readonly string[]): Mapping | null {
  const own = Object.entries(OWN_COLUMNS);
  if (!own.every(([name]) => columns.includes(name))) return null;
  const fields = own.flatMap(([name, field]) => (field === null ? [] : [[field, [name]]]));
  const ignored = own.flatMap(([name, field]) => (field === null ? [name] : []));
  return { ...emptyMapping(columns), fields: Object.fromEntries(fields), ignored };
}
