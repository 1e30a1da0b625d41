import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { cellText } from '#core/formats/tables/cell-text.ts';
import { MAX_CELL_LENGTH, MAX_COLUMNS, type TableRow } from '#core/formats/tables/table.ts';
import type { RowBatch } from './open-table.ts';

/** The header: the first row that is not blank. */
export async function firstRow(batches: AsyncGenerator<RowBatch>): Promise<TableRow | undefined> {
  for await (const { rows } of batches) {
    const header = rows.find((row) => !isSeparatorLine(row));
    if (header) return header;
  }
  return undefined;
}

/** All rows after the header. */
export async function* withoutHeader(batches: AsyncGenerator<RowBatch>): AsyncGenerator<RowBatch> {
  let isPastHeader = false;
  for await (const { rows, doneBytes } of batches) {
    const data = isPastHeader ? rows : rows.filter((row) => !isSeparatorLine(row)).slice(1);
    isPastHeader ||= rows.some((row) => !isSeparatorLine(row));
    yield { rows: data, doneBytes };
  }
}

/** Excel's own first line "sep=;". */
export function isSeparatorLine({ cells, line }: TableRow): boolean {
  return line === 1 && /^sep=.?$/.test(cells.map((cell) => cellText(cell)).join(''));
}

/** What speaks against a table with this header. */
export function checkHeader(header: TableRow | undefined, problem: Problem | null): Problem | null {
  if (problem) return problem;
  if (!header) return fileProblem('table-empty', { found: { say: 'no-rows' } });
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
