import type { Problem } from '#core/formats/problem.ts';
import type { FilePiece } from '../file-pieces.ts';
import type { TableRow } from '#core/formats/tables/table.ts';

/** Rows of a table that come together, and how far the file has been read. */
export interface RowBatch {
  rows: TableRow[];
  doneBytes: number;
}

/** A table in a file, with what was found out about it. */
export interface OpenTable {
  columns: string[];
  /** How it was read, to be said to the reader and to be kept: nothing of it is left to guess the next time. */
  read: { encoding?: string; delimiter?: string; sheet?: string };
  /** The names of all sheets, where there can be several. */
  sheets: string[];
  /** Whether our own tables of this form have apostrophes before what a spreadsheet could run. */
  isGuarded: boolean;
  /** Its rows without the header; can be asked for more than once. */
  batches: () => AsyncGenerator<RowBatch>;
  /** Runs of its rows that can be read by themselves, in pieces of about so many bytes; null where it cannot be cut. */
  pieces: ((pieceBytes: number) => AsyncIterable<FilePiece>) | null;
  /** What has ended the rows before the file did, once they have been read. */
  problem: () => Problem | null;
}

/** What the reader may say about how a table is to be read. */
export interface TableOptions {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
}
