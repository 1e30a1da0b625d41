import { toColumnNames } from '#core/formats/mapping/mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { readJsonTable } from '#core/formats/tables/json-table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readTextFile } from '../read-file.ts';
import type { OpenTable, RowBatch } from './open-table.ts';

/** Opens a list of JSON objects. */
export async function openJsonTable(path: string): Promise<Result<OpenTable, Problem>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const table = readJsonTable(text.value);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  if (rows.length === 0) return fail(fileProblem('table-empty', { found: { say: 'no-rows' } }));
  const batches = async function* (): AsyncGenerator<RowBatch> {
    yield await Promise.resolve({ rows, doneBytes: text.value.length });
  };
  return ok({
    columns: toColumnNames(columns),
    read: {},
    sheets: [],
    isGuarded: false,
    batches,
    pieces: null,
    problem: () => null,
  });
}
