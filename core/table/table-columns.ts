import { inLanguages } from '../words/language.ts';

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
export const TABLE_COLUMN_LABELS = inLanguages<Record<TableColumn, string>>({
  en: {
    date: 'Date',
    title: 'Title',
    partners: 'Partners',
    kind: 'Kind',
    level: 'Level',
    status: 'Status',
    place: 'Place',
    series: 'Series',
    source: 'Source',
  },
  zh: {
    date: '日期',
    title: '标题',
    partners: '伙伴',
    kind: '类型',
    level: '级别',
    status: '状态',
    place: '地点',
    series: '系列',
    source: '来源',
  },
});
