import type { Problem } from '../problem.ts';
import type { Mapping } from './mapping.ts';

/** What there is to see of a table before anything is said about its columns. */
export interface TableInspection {
  columns: { name: string; samples: string[] }[];
  /** Names of its sheets, where it can have several. */
  sheets: string[];
  /** How it was read. */
  sheet: string | null;
  encoding: string | null;
  delimiter: string | null;
  /** What its columns are taken for without a word from anyone. */
  guess: Mapping;
}

/** A row as the event that it becomes, in words. */
export interface PreviewRow {
  line: number;
  /** Null when the row is not in. */
  title: string | null;
  date: string;
  kind: string;
  partners: string;
  place: string;
  /** What could not be understood of it. */
  problems: Problem[];
}

/** A name that many rows may have, and that nobody knows or that means several. */
export interface UnresolvedName {
  name: string;
  records: number;
  /** What it can mean: codes; none when nobody knows it. */
  candidates: readonly string[];
}

/** What a mapping makes of the first rows of a table. */
export interface ImportPreview {
  rows: PreviewRow[];
  /** Rows that were looked at. */
  counted: number;
  /** Whether these are all rows of the table. */
  isWhole: boolean;
  in: number;
  dated: number;
  withPartners: number;
  /** Rows of which something could not be understood. */
  warnings: number;
  names: UnresolvedName[];
  /** How dates such as 05/06/2016 are read, where there are any; null where there are none. */
  dayOrder: { order: 'day-first' | 'month-first'; isCertain: boolean; example: string } | null;
}
