/**
 * What stands in a cell. A spreadsheet knows some cells to be numbers, truth values or days; in a text file all are text.
 * Null is an empty cell.
 */
export type Cell = string | number | boolean | DayCell | null;

/** A cell that holds a day as a day: no text to be read in one way or another. */
export interface DayCell {
  /** YYYY-MM-DD, or YYYY-MM and YYYY where a sheet shows no more of it; a time of day beside it is dropped. */
  day: string;
}

/** Where a click on a cell leads to. */
export interface CellLink {
  /** The cell's place in its row, from 0. */
  at: number;
  /** The address as it is written, of whatever kind. */
  url: string;
}

/** A row of a table. */
export interface TableRow {
  /** As many as stand in the file, which may be more or fewer than there are columns. */
  cells: readonly Cell[];
  /** From 1: its line in a text file, where it starts, else its row in the sheet. */
  line: number;
  /** Of a sheet in which some cells are links; text files have none. */
  links?: readonly CellLink[];
}

/** Most columns of a table; a file with more is taken for something else. Excel's own limit is 16,384. */
export const MAX_COLUMNS = 2_000;

/** Longest text of a cell, in UTF-16 units. Excel's own limit is 32,767. */
export const MAX_CELL_LENGTH = 10_000_000;
