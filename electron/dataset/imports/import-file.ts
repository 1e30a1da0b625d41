import { basename } from 'node:path';
import { assertNever } from '#core/assert-never.ts';
import { isTableForm, type ForeignForm, type TableForm } from '#core/formats/foreign-forms.ts';
import { guessMapping } from '#core/formats/mapping/guess-mapping.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { ownMapping } from '#core/formats/mapping/own-mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { DayOrder } from '#core/time/everyday/day-order.ts';
import { PartTooLong } from '../file-pieces.ts';
import { openXlsx } from '../tables/open-xlsx.ts';
import { openCsv } from '../tables/open-csv.ts';
import { openJsonTable } from '../tables/open-json-table.ts';
import type { OpenTable, TableOptions } from '../tables/open-table.ts';
import type { CsvPlan } from './csv-settler.ts';
import { CHUNK_BYTES } from './chunk-threads.ts';
import { documentFeed } from './document-feed.ts';
import { tableFeed } from './draft-feed.ts';
import { isTimelineJsTable, timelineJsFeed } from './timelinejs-feed.ts';
import {
  importDrafts,
  importSettled,
  tellProgress,
  type ImportedDataSet,
  type ImportWork,
} from './import-drafts.ts';
import { settleChunks } from './settle-chunks.ts';

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

/** Reads a foreign file; a table by the mapping given, else by the one that is kept for its columns, else by a guess. */
export async function importFile(
  file: ForeignFile,
  work: ImportWork,
): Promise<Result<ImportedFile, Problem[]>> {
  const { path, form } = file;
  if (isTableForm(form)) return await importTable({ ...file, form }, work);
  const feed = await documentFeed(path, form);
  if (!feed.ok) return fail([feed.error]);
  const imported = await importDrafts(feed.value, { fileName: basename(path) }, work);
  return imported.ok ? ok({ ...imported.value, mapping: null, isGuessed: false }) : imported;
}

async function importTable(
  { path, form, mapping: given, mappings, table: options }: ForeignFile & { form: TableForm },
  work: ImportWork,
): Promise<Result<ImportedFile, Problem[]>> {
  const found = await openKept(path, form, { reading: { ...given, ...options }, mappings });
  if (!found.ok) return fail([found.error]);
  const { table } = found.value;
  const { columns } = table;
  const fileName = basename(path);
  const kept = given ?? found.value.kept;
  if (kept === undefined && isTimelineJsTable(columns)) {
    const imported = await importDrafts(timelineJsFeed(table), { fileName }, work);
    return imported.ok ? ok({ ...imported.value, mapping: null, isGuessed: false }) : imported;
  }
  const mapping = kept ?? guessMapping(columns, await firstRows(table));
  if (!mapping.fields.title) return fail([noTitle(columns)]);
  const { names, perspective } = mapping;
  // A mapping may be for a table with the same columns in another order.
  const fitting = { ...mapping, columns };
  const settle = { fileName, names, perspective };
  const imported =
    (await importInChunks(table, { mapping: fitting, settle }, work)) ??
    (await importDrafts(tableFeed(table, fitting), settle, work));
  const isGuessed = kept === undefined && !ownMapping(columns);
  return imported.ok ? ok({ ...imported.value, mapping, isGuessed }) : imported;
}

/** Null when it cannot be done in chunks. */
async function importInChunks(
  { pieces, read: { delimiter } }: OpenTable,
  how: Pick<CsvPlan, 'mapping' | 'settle'>,
  work: ImportWork,
): Promise<Result<ImportedDataSet, Problem[]> | null> {
  if (!pieces || delimiter === undefined) return null;
  const threads = work.startThreads?.() ?? null;
  const tell = (doneBytes: number, doneEvents: number) =>
    tellProgress(work, { phase: 'reading', doneBytes, doneEvents });
  const settle = (order: DayOrder) =>
    settleChunks(
      pieces(threads?.chunkBytes ?? CHUNK_BYTES),
      { ...how, delimiter, order },
      { threads, tell },
    );
  try {
    return await importSettled(settle, work);
  } catch (error) {
    // A row without end; who reads row by row tells where it starts.
    if (error instanceof PartTooLong) return null;
    throw error;
  } finally {
    threads?.end();
  }
}

/** A table with the mapping that is kept for its columns, if there is one. */
export interface KeptTable {
  table: OpenTable;
  kept: Mapping | undefined;
}

/**
 * Opens a table and finds the mapping that is kept for its columns. Where there is none, mappings that say how a file is
 * read (another sheet, another encoding) are tried in that way.
 */
export async function openKept(
  path: string,
  form: TableForm,
  { reading, mappings = [] }: { reading: TableOptions; mappings?: readonly Mapping[] | undefined },
): Promise<Result<KeptTable, Problem>> {
  const table = await openTable(path, form, reading);
  if (!table.ok) return table;
  const kept = mappings.find((mapping) => isFor(mapping, table.value.columns));
  if (kept || Object.keys(reading).length > 0) return ok({ table: table.value, kept });
  for (const mapping of mappings.filter(saysReading)) {
    const other = await openTable(path, form, mapping);
    if (other.ok && isFor(mapping, other.value.columns))
      return ok({ table: other.value, kept: mapping });
  }
  return ok({ table: table.value, kept: undefined });
}

function isFor(mapping: Mapping, columns: readonly string[]): boolean {
  return (
    mapping.columns.length === columns.length &&
    mapping.columns.every((name, at) => name === columns[at])
  );
}

function saysReading({ sheet, encoding, delimiter }: Mapping): boolean {
  return [sheet, encoding, delimiter].some((said) => said !== undefined);
}

/** Opens a table of any form. */
export async function openTable(
  path: string,
  form: TableForm,
  options: TableOptions = {},
): Promise<Result<OpenTable, Problem>> {
  switch (form) {
    case 'csv':
      return await openCsv(path, options);
    case 'xlsx':
      return await openXlsx(path, options);
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
  return fileProblem('column-missing', { found: columns.join(', '), expected: { say: 'title' } });
}
