import { toColumnNames } from '#core/formats/mapping/mapping.ts';
import type { Problem } from '#core/formats/problem.ts';
import { cellText } from '#core/formats/tables/cell-text.ts';
import { csvSplitter } from '#core/formats/tables/csv-splitter.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readPieces } from '../file-pieces.ts';
import { CsvRows } from './csv-rows.ts';
import { decodeFile, firstBytes } from './decode-file.ts';
import { detectDelimiter } from './delimiter.ts';
import type { OpenTable, RowBatch, TableOptions } from './open-table.ts';
import { checkHeader, firstRow, withoutHeader } from './table-header.ts';
import { detectEncoding } from './text-encoding.ts';

const SNIFFED_BYTES = 1024 * 1024;
const SNIFFED_TEXT = 64 * 1024;

/** One bad letter does not cost the rest; a row of more bytes than this is none. */
const ANY_BYTES = { takesAny: true, mostBytes: 64 * 1024 * 1024 };

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
    isGuarded: true,
    batches: () => withoutHeader(batches()),
    pieces: canBeCut(encoding, delimiter)
      ? (pieceBytes) => readPieces(path, csvSplitter(delimiter), { ...ANY_BYTES, pieceBytes })
      : null,
    problem: () => problem,
  });
}

/** Whether rows can be told apart by single bytes: the delimiter is a sign of ASCII, and no quotation mark. */
function canBeCut(encoding: string, delimiter: string): boolean {
  return new TextDecoder(encoding).encoding === 'utf-8' && /^[ !#-~\t]$/.test(delimiter);
}
