import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import { cellAddress } from '#core/formats/tables/cell-address.ts';
import type { Cell } from '#core/formats/tables/table.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { rowXml, sheetEnd, sheetStart } from './sheet-xml.ts';
import { SHEET_PATH, toSheetName, workbookFiles } from './workbook-parts.ts';

export interface SheetContent {
  /** What the sheet is called, as far as the rules for names of sheets let it. */
  name: string;
  header: readonly string[];
  rows: Iterable<readonly Cell[]>;
}

/** Why a table does not fit into a sheet. `place` is the address of a cell. */
export type SheetLimit =
  | { code: 'too-many-rows'; limit: number }
  | { code: 'too-many-columns'; found: number; limit: number; place: string }
  | { code: 'cell-too-long'; found: number; limit: number; place: string };

/** What Excel takes, and takes a file with more for a damaged one. */
const MOST_SHEET_ROWS = 1_048_576;
const MOST_SHEET_COLUMNS = 16_384;
const MOST_CELL_LENGTH = 32_767;

/** The first day that a zip can tell. It takes the parts of a local time, which these are in every time zone. */
const noDay = () => new Date(1980, 0, 1);

/** Rows that tell the widths of the columns. */
const MEASURED_ROWS = 200;

/** Characters of XML that are deflated at once, which takes some milliseconds. */
const PIECE_LENGTH = 512 * 1024;

/** Ends the writing of a table that does not fit. */
class DoesNotFit extends Error {
  readonly limit: SheetLimit;

  constructor(limit: SheetLimit) {
    super(limit.code);
    this.limit = limit;
  }
}

/**
 * A workbook with one sheet (ECMA-376): the header is bold, stays in place and has a filter; days are days of the 1900
 * system, and text before 1900-03-01. The same table gives the same bytes. Other work gets its turn in between.
 */
export async function writeXlsx(content: SheetContent): Promise<Result<Uint8Array, SheetLimit>> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  try {
    const extent = { name: content.name, columnCount: content.header.length, rowCount: 1 };
    for (const path of workbookFiles(extent).keys()) {
      const file = new ZipDeflate(path);
      file.mtime = noDay();
      zip.add(file);
      if (path === SHEET_PATH) extent.rowCount = await deflateSheet(content, file);
      else file.push(workbookFiles(extent).get(path) ?? new Uint8Array(), true);
    }
  } catch (error) {
    if (error instanceof DoesNotFit) return fail(error.limit);
    throw error;
  }
  zip.end();
  return ok(Buffer.concat(pieces));
}

/** Gives the number of rows. */
async function deflateSheet(content: SheetContent, file: ZipDeflate): Promise<number> {
  const encoder = new TextEncoder();
  const pieces = sheetPieces(content);
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) {
    file.push(encoder.encode(piece.value));
    await letOthersIn();
  }
  file.push(new Uint8Array(), true);
  return piece.value;
}

/** The XML of the sheet in pieces, and at last the number of its rows. */
function* sheetPieces(content: SheetContent): Generator<string, number> {
  const rows = fittingRows(content);
  const first = takeSome(rows, MEASURED_ROWS);
  let xml = sheetStart(first);
  let row = 0;
  for (const some of [first, rows]) {
    for (const cells of some) {
      row += 1;
      xml += rowXml(cells, row);
      if (xml.length < PIECE_LENGTH) continue;
      yield xml;
      xml = '';
    }
  }
  yield xml + sheetEnd(content.header.length, row);
  return row;
}

/** The rows with the header, as far as they fit. */
function* fittingRows({ name, header, rows }: SheetContent): Generator<readonly Cell[]> {
  yield checkRow(name, header, 1);
  let row = 1;
  for (const cells of rows) {
    row += 1;
    yield checkRow(name, cells, row);
  }
}

/** The next rows; the rest stays where it is. */
function takeSome<T>(rows: Iterator<T>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

function checkRow(name: string, cells: readonly Cell[], row: number): readonly Cell[] {
  if (row > MOST_SHEET_ROWS)
    throw new DoesNotFit({ code: 'too-many-rows', limit: MOST_SHEET_ROWS });
  const placeOf = (at: number) => cellAddress(toSheetName(name), at + 1, row);
  const found = cells.length;
  if (found > MOST_SHEET_COLUMNS) {
    const place = placeOf(MOST_SHEET_COLUMNS - 1);
    throw new DoesNotFit({ code: 'too-many-columns', found, limit: MOST_SHEET_COLUMNS, place });
  }
  cells.forEach((cell, at) => {
    if (typeof cell !== 'string' || cell.length <= MOST_CELL_LENGTH) return;
    const facts = { found: cell.length, limit: MOST_CELL_LENGTH, place: placeOf(at) };
    throw new DoesNotFit({ code: 'cell-too-long', ...facts });
  });
  return cells;
}
