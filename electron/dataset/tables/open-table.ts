import { toColumnNames } from '#core/formats/mapping/mapping.ts';
import { readJsonTable } from '#core/formats/tables/json-table.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, type TableRow } from '#core/formats/tables/table.ts';
import { cellText } from '#core/formats/tables/cell-text.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readTextFile } from '../read-file.ts';
import { CsvRows } from './csv-rows.ts';
import { decodeFile, firstBytes } from './decode-file.ts';
import { detectDelimiter } from './delimiter.ts';
import { detectEncoding } from './text-encoding.ts';

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
  /** Its rows without the header; can be asked for more than once. */
  batches: () => AsyncGenerator<RowBatch>;
  /** What has ended the rows before the file did, once they have been read. */
  problem: () => Problem | null;
}

/** What the reader may say about how a table is to be read. */
export interface TableOptions {
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
}

const SNIFFED_BYTES = 1024 * 1024;
const SNIFFED_TEXT = 64 * 1024;

/** Opens text with a separator between cells; the first row that is not blank is its header. */
export async function openCsv(
  path: string,
  options: TableOptions = {},
): Promise<Result<OpenTable, Problem>> {
  const sample = await firstBytes(path, SNIFFED_BYTES);
  const encoding = options.encoding ?? detectEncoding(sample);
  const start = new TextDecoder(encoding).decode(sample).slice(0, SNIFFED_TEXT);
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const delimiter = options.delimiter ?? detectDelimiter(start, ending);
  let problem: Problem | null = null;
  const batches = async function* (): AsyncGenerator<RowBatch> {
    const csv = new CsvRows(delimiter);
    let doneBytes = 0;
    for await (const piece of decodeFile(path, encoding)) {
      doneBytes = Math.max(doneBytes, piece.doneBytes);
      yield { rows: await csv.push(piece.text), doneBytes };
      problem = csv.problem;
      if (problem) return;
    }
    yield { rows: await csv.end(), doneBytes };
    problem = csv.problem;
  };
  const header = await firstRow(batches());
  const checked = checkHeader(header, problem);
  if (checked) return fail(checked);
  return ok({
    columns: toColumnNames((header?.cells ?? []).map((cell) => cellText(cell))),
    read: { encoding, delimiter },
    sheets: [],
    batches: () => withoutHeader(batches()),
    problem: () => problem,
  });
}

/** Opens a list of JSON objects. */
export async function openJsonTable(path: string): Promise<Result<OpenTable, Problem>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const table = readJsonTable(text.value);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  if (rows.length === 0) return fail(fileProblem('table-empty', { found: 'no rows' }));
  const batches = async function* (): AsyncGenerator<RowBatch> {
    yield await Promise.resolve({ rows, doneBytes: text.value.length });
  };
  return ok({
    columns: toColumnNames(columns),
    read: {},
    sheets: [],
    batches,
    problem: () => null,
  });
}

async function firstRow(batches: AsyncGenerator<RowBatch>): Promise<TableRow | undefined> {
  for await (const { rows } of batches) {
    const header = rows.find((row) => !isSeparatorLine(row));
    if (header) return header;
  }
  return undefined;
}

async function* withoutHeader(batches: AsyncGenerator<RowBatch>): AsyncGenerator<RowBatch> {
  let isPastHeader = false;
  for await (const { rows, doneBytes } of batches) {
    const data = isPastHeader ? rows : rows.filter((row) => !isSeparatorLine(row)).slice(1);
    isPastHeader ||= rows.some((row) => !isSeparatorLine(row));
    yield { rows: data, doneBytes };
  }
}

/** Excel's own first line "sep=;". */
function isSeparatorLine({ cells, line }: TableRow): boolean {
  return line === 1 && /^sep=.?$/.test(cells.map((cell) => cellText(cell)).join(''));
}

function checkHeader(header: TableRow | undefined, problem: Problem | null): Problem | null {
  if (problem) return problem;
  if (!header) return fileProblem('table-empty', { found: 'no rows' });
  const width = header.cells.length;
  if (width > MAX_COLUMNS)
    return {
      ...fileProblem('table-too-wide', { found: String(width), expected: String(MAX_COLUMNS) }),
      line: header.line,
    };
  const long = header.cells.find((cell) => cellText(cell).length > MAX_CELL_LENGTH);
  if (long === undefined) return null;
  const facts = { found: String(cellText(long).length), expected: String(MAX_CELL_LENGTH) };
  return { ...fileProblem('cell-too-long', facts), line: header.line };
}
