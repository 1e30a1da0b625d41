import { cellText } from '#core/formats/tables/cell-text.ts';
import { toColumnNames } from '#core/formats/mapping/mapping.ts';
import type { Problem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { OpenTable, RowBatch, TableOptions } from './open-table.ts';
import { readXlsx } from './read-xlsx.ts';
import { checkHeader, firstRow, withoutHeader } from './table-header.ts';

/** Opens a sheet of a workbook; its first row that is not blank is the header. */
export async function openXlsx(
  path: string,
  { sheet }: TableOptions = {},
): Promise<Result<OpenTable, Problem>> {
  const book = await readXlsx(path, { sheet });
  if (!book.ok) return book;
  let problem: Problem | null = null;
  const batches = async function* (): AsyncGenerator<RowBatch> {
    for await (const rows of book.value.rows()) {
      if (!rows.ok) {
        problem = rows.error;
        return;
      }
      yield { rows: [...rows.value], doneBytes: 0 };
    }
  };
  const header = await firstRow(batches());
  const checked = checkHeader(header, problem);
  if (checked) return fail(checked);
  return ok({
    columns: toColumnNames((header?.cells ?? []).map((cell) => cellText(cell))),
    read: { sheet: book.value.sheet },
    sheets: book.value.sheets.map(({ name }) => name),
    isGuarded: false,
    batches: () => withoutHeader(batches()),
    pieces: null,
    problem: () => problem,
  });
}
