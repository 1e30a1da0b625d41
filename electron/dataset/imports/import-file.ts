import { basename } from 'node:path';
import { assertNever } from '#core/assert-never.ts';
import type { ForeignForm } from '#core/formats/foreign-forms.ts';
import { guessMapping } from '#core/formats/mapping/guess-mapping.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { ownMapping } from '#core/formats/mapping/own-mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { openCsv, openJsonTable, type OpenTable, type TableOptions } from '../tables/open-table.ts';
import { tableFeed } from './draft-feed.ts';
import { importDrafts, type ImportedDataSet, type ImportWork } from './import-drafts.ts';

/** A foreign file that has become a data set, with the mapping that made it, if it is a table. */
export interface ImportedFile extends ImportedDataSet {
  mapping: Mapping | null;
  /** Whether nobody has looked at that mapping yet. */
  isGuessed: boolean;
}

/** A foreign file, with what the reader says about it. */
export interface ForeignFile {
  path: string;
  form: ForeignForm;
  /** How its columns are read, whatever they are called. */
  mapping?: Mapping | undefined;
  /** Mappings that are kept for tables of their columns. */
  mappings?: readonly Mapping[] | undefined;
  table?: TableOptions | undefined;
}

/** Rows that are looked at to guess what a column is. */
const GUESSED_ROWS = 300;

/** Reads a foreign file; a table by the mapping given, else by a guessed one. */
export async function importFile(
  { path, form, mapping: given, mappings, table: options }: ForeignFile,
  work: ImportWork,
): Promise<Result<ImportedFile, Problem[]>> {
  const table = await openTable(path, form, { ...given, ...options });
  if (!table.ok) return fail([table.error]);
  const kept = given ?? keptMapping(table.value.columns, mappings);
  const mapping = kept ?? guessMapping(table.value.columns, await firstRows(table.value));
  if (!mapping.fields.title) return fail([noTitle(table.value.columns)]);
  const { names, perspective } = mapping;
  // A mapping may be for a table with the same columns in another order.
  const fitting = { ...mapping, columns: table.value.columns };
  const imported = await importDrafts(
    tableFeed(table.value, fitting),
    { fileName: basename(path), names, perspective },
    work,
  );
  const isGuessed = kept === undefined && !ownMapping(table.value.columns);
  return imported.ok ? ok({ ...imported.value, mapping, isGuessed }) : imported;
}

/** The mapping that is kept for a table of these columns. */
export function keptMapping(
  columns: readonly string[],
  mappings: readonly Mapping[] = [],
): Mapping | undefined {
  return mappings.find(
    (mapping) =>
      mapping.columns.length === columns.length &&
      mapping.columns.every((name, at) => name === columns[at]),
  );
}

/** Opens a table of any form. */
export async function openTable(
  path: string,
  form: ForeignForm,
  options: TableOptions = {},
): Promise<Result<OpenTable, Problem>> {
  switch (form) {
    case 'csv':
      return await openCsv(path, options);
    case 'json-table':
      return await openJsonTable(path);
    default:
      return assertNever(form);
  }
}

/** The first rows of a table. */
export async function firstRows(table: OpenTable, most = GUESSED_ROWS): Promise<TableRow[]> {
  const found: TableRow[] = [];
  for await (const { rows } of table.batches()) {
    found.push(...rows.slice(0, most - found.length));
    if (found.length >= most) break;
  }
  return found;
}

function noTitle(columns: readonly string[]): Problem {
  return fileProblem('column-missing', { found: columns.join(', '), expected: 'title' });
}
