/** What the table can show of an event, each a column, in the order of the first start. */
export const TABLE_COLUMNS = [
  'date',
  'title',
  'partners',
  'kind',
  'level',
  'status',
  'place',
  'series',
  'source',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The heads of the columns. */
export const TABLE_COLUMN_LABELS: Record<TableColumn, string> = {
  date: 'Date',
  title: 'Title',
  partners: 'Partners',
  kind: 'Kind',
  level: 'Level',
  status: 'Status',
  place: 'Place',
  series: 'Series',
  source: 'Source',
};
