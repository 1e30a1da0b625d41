import { TABLE_COLUMNS, type TableColumn } from './table-columns.ts';

/** A column is never so narrow that its head cannot be read, nor wider than a window. */
export const [MIN_COLUMN_PX, MAX_COLUMN_PX] = [56, 1200];

/** How a reader has set a column up. */
export interface ColumnSetting {
  column: TableColumn;
  /** In whole CSS pixels. */
  widthPx: number;
  isShown: boolean;
}

const FIRST_WIDTHS: Record<TableColumn, number> = {
  date: 168,
  title: 376,
  partners: 184,
  kind: 164,
  level: 152,
  status: 96,
  place: 160,
  series: 220,
  source: 192,
};

/** All columns as they are at the first start. */
export const FIRST_COLUMNS: readonly ColumnSetting[] = TABLE_COLUMNS.map((column) => ({
  column,
  widthPx: FIRST_WIDTHS[column],
  isShown: true,
}));

/** Settings with each column once: those that were kept in their order, then any that they do not know. */
export function completeColumns(kept: readonly ColumnSetting[]): ColumnSetting[] {
  const all = [...kept, ...FIRST_COLUMNS];
  return all.filter(({ column }, at) => all.findIndex((other) => other.column === column) === at);
}

/** The settings with one column changed; the last one that is shown stays shown. */
export function changeColumn(
  settings: readonly ColumnSetting[],
  column: TableColumn,
  change: Partial<Omit<ColumnSetting, 'column'>>,
): ColumnSetting[] {
  const changed = settings.map((setting) =>
    setting.column === column ? { ...setting, ...change } : setting,
  );
  return changed.some(({ isShown }) => isShown) ? changed : [...settings];
}

/** A width within what is possible, in whole pixels. */
export function toColumnWidth(px: number): number {
  return Math.round(Math.min(Math.max(px, MIN_COLUMN_PX), MAX_COLUMN_PX));
}

/** The settings with a column put at the place of another, on the side that it comes from. */
export function moveColumn(
  settings: readonly ColumnSetting[],
  column: TableColumn,
  target: TableColumn,
): ColumnSetting[] {
  const from = settings.findIndex((setting) => setting.column === column);
  const to = settings.findIndex((setting) => setting.column === target);
  const moved = settings[from];
  if (!moved || to < 0) return [...settings];
  return settings.toSpliced(from, 1).toSpliced(to, 0, moved);
}
