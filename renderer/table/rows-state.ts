import { create } from 'zustand';
import type { TableOrder } from '#core/table/table-requests.ts';
import type { TableRow } from '#core/table/table-row.ts';
import type { RowRange } from '#core/table/table-requests.ts';

/** Rows come in pages of so many. */
export const PAGE_ROWS = 64;

/** What of the table is on screen and beside it, and what is chosen there. */
interface RowsState {
  /** What the rows answer; null until the first have come. Newer rows take their place only when they are there. */
  order: TableOrder | null;
  total: number;
  /** By their number; page 1 begins with row 64. */
  pages: ReadonlyMap<number, readonly TableRow[]>;
  /** Whether newer rows take so long that it has to be said. */
  isLate: boolean;
  /** The cell with the tab stop: its row, -1 for the head, and its place among the columns that are shown. */
  active: { row: number; column: number };
  /** Where a choice of several rows began. */
  anchor: number;
  chosen: readonly RowRange[];
}

export const useRows = create<RowsState>(() => ({
  order: null,
  total: 0,
  pages: new Map(),
  isLate: false,
  active: { row: 0, column: 0 },
  anchor: 0,
  chosen: [],
}));

/** The row at a place; undefined until it has come. */
export function rowAt({ pages }: Pick<RowsState, 'pages'>, place: number): TableRow | undefined {
  return pages.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS];
}
