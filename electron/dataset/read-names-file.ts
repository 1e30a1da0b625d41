import type { NamesRead } from '#core/formats/names/names-gatherer.ts';
import { readNamesRows } from '#core/formats/names/read-names-rows.ts';
import { readNames } from '#core/formats/names/read-names.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { formOf } from './file-form.ts';
import { accessProblem, checkFile, readTextFile, sizeProblem } from './read-file.ts';
import { firstBytes } from './tables/decode-file.ts';
import { openCsv } from './tables/open-csv.ts';
import { detectEncoding } from './tables/text-encoding.ts';

/** All countries in both languages take a hundredth of it; it is read by a process that has a window to look after. */
const MOST_BYTES = 1_000_000;

const SNIFFED_BYTES = 1024;

const A_WORKBOOK = { found: { say: 'workbook' }, expected: { say: 'json-and-csv' } } as const;

/**
 * Reads a file with names of countries: JSON, or a table as text in any encoding and with any delimiter. What is sound of it
 * is taken; a file that is none, or cannot be read, fails as a whole.
 */
export async function readNamesFile(path: string): Promise<Result<NamesRead, Problem[]>> {
  try {
    const checked = await checkFile(path);
    if (!checked.ok) return fail([checked.error]);
    const tooLarge = sizeProblem(checked.value, MOST_BYTES);
    if (tooLarge) return fail([tooLarge]);
    if ((await formOf(path)) === 'xlsx') return fail([fileProblem('form-unknown', A_WORKBOOK)]);
    return await ((await isJson(path)) ? readJson(path) : readTable(path));
  } catch (error) {
    return fail([accessProblem(error)]);
  }
}

async function isJson(path: string): Promise<boolean> {
  const bytes = await firstBytes(path, SNIFFED_BYTES);
  return /^\s*[[{]/.test(new TextDecoder(detectEncoding(bytes)).decode(bytes));
}

async function readJson(path: string): Promise<Result<NamesRead, Problem[]>> {
  const text = await readTextFile(path);
  return text.ok ? readNames(text.value) : fail([text.error]);
}

async function readTable(path: string): Promise<Result<NamesRead, Problem[]>> {
  const table = await openCsv(path);
  if (!table.ok) return fail([table.error]);
  const rows: TableRow[] = [];
  for await (const batch of table.value.batches()) rows.push(...batch.rows);
  const read = readNamesRows(table.value.columns, rows);
  const problem = table.value.problem();
  if (!read.ok || !problem) return read;
  return ok({ ...read.value, problems: [...read.value.problems, problem] });
}
