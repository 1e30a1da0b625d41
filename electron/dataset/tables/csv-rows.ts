import { CsvError, parse, type Parser } from 'csv-parse';
import { MAX_CELL_LENGTH, type TableRow } from '#core/formats/tables/table.ts';
import type { Problem } from '#core/formats/problem.ts';

/** A row that is longer ends the reading: most likely a quotation mark has no partner. */
const MAX_ROW_LENGTH = MAX_CELL_LENGTH;

/** Text that holds one line break of any system. */
const LINE_BREAK = /\r\n|\n|\r/g;
const ANY_BREAK = /[\r\n]/;

/**
 * Reads comma-separated values (RFC 4180) as they come, piece by piece. It takes what spreadsheets and people write:
 * line breaks of any system, also mixed, quotation marks inside a cell that has none around it, rows of any number of
 * cells. Blank lines are no rows.
 */
export class CsvRows {
  readonly #parser: Parser;
  #rows: TableRow[] = [];
  /** The line at which the next row starts. */
  #line = 1;
  #problem: Problem | null = null;

  /** `delimiter` is what parts the cells: one character. */
  constructor(delimiter: string) {
    this.#parser = parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_ROW_LENGTH,
      on_record: (cells: string[]) => this.#take(cells),
    });
    this.#parser.on('error', (error) => this.#fail(error));
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

  /** Nothing goes on to the readable side of the parser, which would cost as much as the parsing. */
  #take(cells: string[]): null {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (!isBlank) this.#rows.push({ cells, line: this.#line });
    this.#line += 1;
    for (const cell of cells) this.#line += breaksIn(cell);
    return null;
  }

  #fail(error: Error): void {
    if (!(error instanceof CsvError)) throw error;
    const place = { line: this.#line, column: 1, path: '' };
    this.#problem =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? { code: 'row-too-long', ...place, expected: String(MAX_ROW_LENGTH) }
        : { code: 'quote-open', ...place, reason: error.message };
  }
}

function breaksIn(cell: string): number {
  // Hardly a cell has any, and looking for one takes much less time than listing them.
  return ANY_BREAK.test(cell) ? (cell.match(LINE_BREAK)?.length ?? 0) : 0;
}
