import { isAscii } from 'node:buffer';
import { CsvError, parse, type Options, type Parser } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import { MAX_CELL_LENGTH, type TableRow } from '#core/formats/tables/table.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { breaksIn } from './line-breaks.ts';
import { readPlainRows } from './plain-rows.ts';

/** A row that is longer ends the reading: most likely a quotation mark has no partner. */
const MAX_ROW_LENGTH = MAX_CELL_LENGTH;

/** What makes a text other than a CSV file of RFC 4180 readable; `delimiter` is what parts the cells: one character. */
function toOptions(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_ROW_LENGTH,
  };
}

/**
 * Reads comma-separated values (RFC 4180) as they come, piece by piece. It takes what spreadsheets and people write:
 * line breaks of any system, also mixed, quotation marks inside a cell that has none around it, rows of any number of
 * cells. Blank lines are no rows.
 */
export class CsvRows {
  readonly #parser: Parser;
  readonly #lines = new LineCount();
  #rows: TableRow[] = [];
  #problem: Problem | null = null;

  /** `delimiter` is what parts the cells: one character. */
  constructor(delimiter: string) {
    this.#parser = parse({
      ...toOptions(delimiter),
      on_record: (cells: string[]) => {
        const row = this.#lines.add(cells);
        if (row) this.#rows.push(row);
        // Nothing goes on to the readable side of the parser, which would cost as much as the parsing.
        return null;
      },
    });
    this.#parser.on('error', (error) => (this.#problem = toProblem(error, this.#lines.next)));
    this.#parser.resume();
  }

  /** Why reading has ended before the text did; what came before is good. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** The rows that end in the next piece of text, which may be bytes of UTF-8. */
  async push(text: string | Uint8Array): Promise<TableRow[]> {
    if (this.#problem === null && text.length > 0)
      await new Promise<void>((resolve) => void this.#parser.write(text, () => resolve()));
    return this.#flush();
  }

  /** The last rows. */
  async end(): Promise<TableRow[]> {
    if (this.#problem === null)
      await new Promise<void>((resolve) => {
        this.#parser.on('close', resolve);
        this.#parser.end();
      });
    return this.#flush();
  }

  #flush(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

/** What is known of a text once its rows have been read. */
interface RowsRead {
  /** How many lines the rows take. */
  lines: number;
  /** Why reading has ended before the text did. */
  problem: Problem | null;
}

/** Reads runs of whole rows in UTF-8, in the same way; each row is handed over to be used at once. */
export function readRuns(
  { bytes, bounds }: RecordBytes,
  delimiter: string,
  onRow: (row: TableRow) => void,
): RowsRead {
  const lines = new LineCount();
  const take = (cells: string[], breaks?: number) => {
    const row = lines.add(cells, breaks);
    if (row) onRow(row);
  };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let error: unknown = null;
  for (let at = 0; at < bounds.length && error === null; at += 2) {
    error = readRun(buffer.subarray(bounds[at], bounds[at + 1]), delimiter, take);
  }
  const problem = error === null ? null : toProblem(error, lines.next);
  return { lines: lines.next - 1, problem };
}

/** Hands over the rows of a run, up to what ends the reading of it, which it gives; null when nothing does. */
function readRun(
  run: Buffer,
  delimiter: string,
  onRow: (cells: string[], breaks?: number) => void,
): unknown {
  const encoding = isAscii(run) ? 'latin1' : 'utf8';
  const textOf = (start: number, end: number) => run.toString(encoding, start, end);
  // Of a longer run a row may be too long, which csv-parse finds out.
  const done = run.length <= MAX_ROW_LENGTH ? readPlainRows(run, { delimiter, textOf, onRow }) : 0;
  if (done === run.length) return null;
  const rest = parseRun(run.subarray(done), { ...toOptions(delimiter), encoding });
  for (const cells of rest.rows) onRow(cells);
  return rest.error;
}

function parseRun(run: Buffer, options: Options): { rows: string[][]; error: unknown } {
  try {
    // All at once, as the parser would tell a callback with each row all that it has counted so far.
    return { rows: parseWhole(run, options), error: null };
  } catch (error) {
    return { rows: rowsBeforeError(run, options), error };
  }
}

function rowsBeforeError(run: Buffer, options: Options): string[][] {
  const rows: string[][] = [];
  const take = (cells: string[]) => void rows.push(cells);
  try {
    parseWhole(run, { ...options, on_record: take });
  } catch {
    // Known already.
  }
  return rows;
}

/** Counts the lines of rows. (The parser's own count is wrong once rows are relaxed.) */
class LineCount {
  /** The line at which the next row starts. */
  next = 1;

  /** The row of some cells with this number of line breaks in them; null for a blank line. */
  add(cells: string[], breaks = breaksInAll(cells)): TableRow | null {
    const line = this.next;
    this.next += 1 + breaks;
    return cells.length === 1 && cells[0] === '' ? null : { cells, line };
  }
}

function breaksInAll(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) breaks += breaksIn(cell);
  return breaks;
}

function toProblem(error: unknown, line: number): Problem {
  if (!(error instanceof CsvError)) throw error;
  const place = { line, column: 1, path: '' };
  return error.code === 'CSV_MAX_RECORD_SIZE'
    ? { code: 'row-too-long', ...place, expected: String(MAX_ROW_LENGTH) }
    : { code: 'quote-open', ...place };
}
