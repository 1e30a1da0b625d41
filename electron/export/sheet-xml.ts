import { escapeXml } from '#core/figure/paint-svg.ts';
import { columnName } from '#core/formats/tables/cell-address.ts';
import { escapeSheetText } from '#core/formats/tables/sheet-text.ts';
import { toSerial } from '#core/formats/tables/serial-day.ts';
import type { Cell } from '#core/formats/tables/table.ts';
import { SHEET_NAMESPACE, STYLE } from './workbook-parts.ts';

/** The XML of a sheet before its rows: the first row stays in place. Some rows tell how wide the columns should be. */
export function sheetStart(rows: readonly (readonly Cell[])[]): string {
  const columns = columnWidths(rows).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SHEET_NAMESPACE}">` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews>' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    '<sheetData>'
  );
}

/** The XML after the rows, with a filter over all of them. */
export function sheetEnd(columnCount: number, rowCount: number): string {
  const last = `${columnName(Math.max(1, columnCount))}${rowCount}`;
  return `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

/** A row, which counts from 1; the first is the header. */
export function rowXml(cells: readonly Cell[], row: number): string {
  const written = cells.map((cell, at) => cellXml(cell, `${columnName(at + 1)}${row}`, row === 1));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(cell: Cell, address: string, isHeader: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textXml(cell, address, isHeader ? STYLE.header : undefined);
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    // There is no number in a sheet that is infinite or none.
    if (!Number.isFinite(cell)) return textXml(String(cell), address);
    return `<c r="${address}"><v>${cell}</v></c>`;
  }
  const serial = toSerial(cell.day);
  if (serial === null) return textXml(cell.day, address);
  return `<c r="${address}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

/** What a program would take for a formula, a number, a day or a truth value when somebody edits the cell. */
const MISTAKABLE = /^\s*[-=+@'.\d]|^(?:true|false)$/iu;

/** No text is ever run as a formula: it is told to be text by the type of its cell. */
function textXml(text: string, address: string, style = styleOf(text)): string {
  const escaped = escapeXml(escapeSheetText(text));
  return `<c r="${address}"${style === STYLE.plain ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function styleOf(text: string): number {
  return MISTAKABLE.test(text) ? STYLE.keptText : STYLE.plain;
}

/** Widths in digits of the type (ECMA-376 part 1, section 18.3.1.13): room for the button of the filter, none for essays. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;
const DAY_WIDTH = 10;
const AROUND = 3;
/** Chinese, Japanese, Korean and pictures. */
const WIDE = /[\u1100-\u115F\u2E80-\uFFDC]|[\u{1F300}-\u{3FFFF}]/u;

function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? LEAST_WIDTH, cellWidth(cell));
    });
  }
  return Array.from(widths, (width) => width + AROUND);
}

function cellWidth(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === 'object') return DAY_WIDTH;
  let width = 0;
  for (const character of String(cell).slice(0, MOST_WIDTH)) width += WIDE.test(character) ? 2 : 1;
  return Math.min(width, MOST_WIDTH);
}
