import { CHOSEN_SHEET, fileProblem, type Problem } from '#core/formats/problem.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { checkFile } from '../read-file.ts';
import { BrokenFile, brokenXlsx, problemOfXlsx } from './broken-file.ts';
import { compoundFileProblem } from './compound-file.ts';
import { RowGatherer } from './row-gatherer.ts';
import { XmlReader } from './xml-reader.ts';
import { readSheetLinks } from './xlsx-links.ts';
import { readStrings } from './xlsx-strings.ts';
import { readFormatKinds } from './xlsx-styles.ts';
import { readWorkbook, type SheetPart, type Workbook } from './xlsx-workbook.ts';
import { findFile, openXlsxZip, textsOf, type XlsxZip } from './xlsx-zip.ts';

export interface XlsxSheet {
  name: string;
  isHidden: boolean;
}

export interface XlsxTable {
  /** All sheets with cells, in the order of their tabs. */
  sheets: readonly XlsxSheet[];
  /** The name of the one that is read. */
  sheet: string;
  /**
   * Reads the rows of the sheet from its first one, as many at a time as are at hand; each call opens the file anew. Rows
   * without any value are skipped. A failure is the last that comes.
   */
  rows: () => AsyncGenerator<Result<readonly TableRow[], Problem>>;
}

export interface XlsxOptions {
  /** A name, or a number from 0 in the order of the tabs; by itself the first sheet that is not hidden. */
  sheet?: string | number | undefined;
}

/** Opens an XLSX file (ECMA-376, also the strict form) and tells its sheets; the rows are read when they are asked for. */
export async function readXlsx(
  path: string,
  { sheet }: XlsxOptions = {},
): Promise<Result<XlsxTable, Problem>> {
  try {
    const file = await checkFile(path);
    if (!file.ok) return file;
    const otherForm = await compoundFileProblem(path);
    if (otherForm) return fail(otherForm);
    const { sheets, ...workbook } = await withZip(path, readWorkbook);
    const part = chooseSheet(sheets, sheet);
    return ok({
      sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      sheet: part.name,
      rows: () => readRows(path, part, workbook),
    });
  } catch (error) {
    return fail(problemOfXlsx(error));
  }
}

async function withZip<T>(path: string, read: (zip: XlsxZip) => Promise<T>): Promise<T> {
  const zip = await openXlsxZip(path);
  try {
    return await read(zip);
  } finally {
    zip.zip.close();
  }
}

/** Longest list of names of sheets that is told. */
const LONGEST_LIST = 270;

function chooseSheet(sheets: readonly SheetPart[], wanted: string | number | undefined): SheetPart {
  const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  if (!first) throw brokenXlsx({ say: 'no-sheet' });
  if (wanted === undefined) return first;
  const found =
    typeof wanted === 'number' ? sheets[wanted] : sheets.find(({ name }) => name === wanted);
  if (found) return found;
  const names = sheets.map(({ name }) => name).join(', ');
  const expected = { say: 'sheets', of: names.slice(0, LONGEST_LIST) } as const;
  const facts = { found: JSON.stringify(wanted), expected };
  throw new BrokenFile({ ...fileProblem('reference-unknown', facts), path: CHOSEN_SHEET });
}

/** Characters of XML after which the rows in them are handed on. */
const BATCH_LENGTH = 256 * 1024;

async function* readRows(
  path: string,
  part: SheetPart,
  workbook: Omit<Workbook, 'sheets'>,
): AsyncGenerator<Result<readonly TableRow[], Problem>> {
  let zip: XlsxZip | undefined;
  try {
    zip = await openXlsxZip(path);
    for await (const rows of batches(zip, part, workbook)) yield ok(rows);
  } catch (error) {
    yield fail(problemOfXlsx(error));
  } finally {
    zip?.zip.close();
  }
}

async function* batches(
  zip: XlsxZip,
  { name, path }: SheetPart,
  { system, stylesPath, stringsPath }: Omit<Workbook, 'sheets'>,
): AsyncGenerator<TableRow[]> {
  const entry = findFile(zip, path);
  if (!entry) throw brokenXlsx({ say: 'no-part', of: path });
  const kinds = await readFormatKinds(zip, stylesPath);
  const strings = await readStrings(zip, stringsPath);
  const links = await readSheetLinks(zip, path);
  const gatherer = new RowGatherer(name, { strings, kinds, system }, links);
  const reader = new XmlReader(entry.fileName, gatherer);
  let length = 0;
  for await (const text of textsOf(zip, entry)) {
    reader.write(text);
    length += text.length;
    if (length < BATCH_LENGTH) continue;
    length = 0;
    const rows = gatherer.take();
    if (rows.length > 0) yield rows;
  }
  reader.end();
  const rows = gatherer.take();
  if (rows.length > 0) yield rows;
}
