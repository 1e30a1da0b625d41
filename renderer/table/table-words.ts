import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';

interface TableWords {
  table: string;
  /** What the rows are. */
  grid: string;
  /** What the count of rows is called. */
  rowsName: string;
  rows: (count: number) => string;
  selected: (chosen: number, total: number) => string;
  copy: (chosen: number) => string;
  loading: string;
  sorting: (column: string) => string;
  sortBy: (column: string) => string;
  columns: string;
  resetColumns: string;
  moveUp: (column: string) => string;
  moveDown: (column: string) => string;
  /** Beside the title of a background event. */
  background: string;
  nothingToCopy: string;
  copied: (count: number) => string;
  /** More were chosen than can be copied. */
  copiedFirst: (copied: number, asked: number) => string;
  tableChanged: string;
}

/** What the table says. */
export const TABLE_WORDS = inLanguages<TableWords>({
  en: {
    table: 'Table',
    grid: 'Events',
    rowsName: 'Rows',
    rows: englishRows,
    selected: (chosen, total) => `${formatCount(chosen)} of ${englishRows(total)} selected`,
    copy: (chosen) => (chosen === 1 ? 'Copy row' : 'Copy rows'),
    loading: 'Loading …',
    sorting: (column) => `Sorting by ${column.toLowerCase()} …`,
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    columns: 'Columns',
    resetColumns: 'Reset columns',
    moveUp: (column) => `Move ${column} up`,
    moveDown: (column) => `Move ${column} down`,
    background: 'background',
    nothingToCopy: 'There are no rows to copy.',
    copied: (count) => `${englishRows(count)} copied.`,
    copiedFirst: (copied, asked) =>
      `Only the first ${formatCount(copied)} of ${formatCount(asked)} rows are copied: ` +
      'no more can be at a time. Filter, or select fewer.',
    tableChanged: 'Nothing was copied: the table has changed. Try again.',
  },
  zh: {
    table: '表格',
    grid: '事件',
    rowsName: '行数',
    rows: chineseRows,
    selected: (chosen, total) => `已选${formatCount(chosen)}行，共${chineseRows(total)}`,
    copy: () => '复制所选行',
    loading: '正在载入…',
    sorting: (column) => `正在按${column}排序…`,
    sortBy: (column) => `按${column}排序`,
    columns: '列',
    resetColumns: '恢复默认列',
    moveUp: (column) => `上移“${column}”列`,
    moveDown: (column) => `下移“${column}”列`,
    background: '背景',
    nothingToCopy: '没有可复制的行。',
    copied: (count) => `已复制${chineseRows(count)}。`,
    copiedFirst: (copied, asked) =>
      `所选${chineseRows(asked)}中只复制了前${chineseRows(copied)}，` +
      '一次不能复制更多。请筛选或少选几行。',
    tableChanged: '未复制：表格已有变更，请重试。',
  },
});

function englishRows(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}

function chineseRows(count: number): string {
  return `${formatCount(count)}行`;
}
