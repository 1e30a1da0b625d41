import type { Attribute } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Steps } from '../steps.ts';
import { joinTexts, textsWith, type JoinedTexts } from './joined-texts.ts';
import type { Term } from './search-terms.ts';

/** What many events share, with what each of its values says. */
export interface WordedColumn {
  of: Attribute | Term;
  values: readonly string[];
  /** What they say, folded, value by value. */
  words: JoinedTexts;
  rows: RowsOfValues;
}

/** Value v is one of `rows[at]` for `at` from `starts[v]` up to, not including, `starts[v + 1]`. */
interface RowsOfValues {
  starts: Int32Array;
  rows: Int32Array;
}

/** How many values, and rows, are gone through in a step: a few milliseconds. */
const MOST_A_STEP = 100_000;

/** Lays out a column to be searched, by what each of its values says. */
export function* toWordedColumn(
  of: Attribute | Term,
  column: ValueColumn,
  words: readonly string[],
): Steps<WordedColumn> {
  const rows = yield* rowsOfValues(column);
  return { of, values: column.values, words: joinTexts(words), rows };
}

/** Turns the values of each row into the rows of each value. */
function* rowsOfValues({ values, starts, codes }: ValueColumn): Steps<RowsOfValues> {
  const rowStarts = new Int32Array(values.length + 1);
  for (let at = 0; at < codes.length; at += 1) {
    if (at % MOST_A_STEP === 0) yield;
    const after = (codes[at] ?? 0) + 1;
    rowStarts[after] = (rowStarts[after] ?? 0) + 1;
  }
  for (let code = 0; code < values.length; code += 1) {
    rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + (rowStarts[code] ?? 0);
  }
  const next = rowStarts.slice();
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < starts.length - 1; row += 1) {
    if (row % MOST_A_STEP === 0) yield;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const code = codes[at] ?? 0;
      const place = next[code] ?? 0;
      rows[place] = row;
      next[code] = place + 1;
    }
  }
  return { starts: rowStarts, rows };
}

/**
 * Marks with 1 the rows that have a value which says what is sought, and tells whether any does. What is sought holds no line
 * break.
 */
export function markRows(
  marks: Uint8Array,
  { words, rows: { starts, rows } }: WordedColumn,
  sought: string,
): boolean {
  const found = textsWith(words, sought);
  for (const value of found) {
    const end = starts[value + 1] ?? 0;
    for (let at = starts[value] ?? 0; at < end; at += 1) marks[rows[at] ?? 0] = 1;
  }
  return found.length > 0;
}
