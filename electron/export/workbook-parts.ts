import { escapeXml } from '#core/figure/paint-svg.ts';
import { fixedRange } from '#core/formats/tables/cell-address.ts';
import { OFFICE, packageFiles, toPart, type Part } from './office-package.ts';

export const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SHEET_PATH = 'xl/worksheets/sheet1.xml';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Styles of cells by their numbers in `STYLES_XML`. */
export const STYLE = { plain: 0, header: 1, day: 2, keptText: 3 } as const;

/** Kept texts have the mark of an apostrophe before them: they stay text also when somebody edits them. */
const STYLES_XML =
  `<styleSheet xmlns="${SHEET_NAMESPACE}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A sheet by its name, and the last column and row of its cells, which count from 1. */
export interface SheetExtent {
  name: string;
  columnCount: number;
  rowCount: number;
}

/**
 * The files of a workbook with one sheet, whose own file is empty here: it is written row by row. What depends on how many
 * rows there are comes after it.
 */
export function workbookFiles(sheet: SheetExtent): Map<string, Uint8Array> {
  const parts: readonly Part[] = [
    { path: SHEET_PATH, type: `${TYPE}worksheet+xml`, bytes: new Uint8Array() },
    { path: STYLES, type: `${TYPE}styles+xml`, xml: STYLES_XML },
    {
      path: WORKBOOK,
      type: `${TYPE}sheet.main+xml`,
      xml: workbookXml({ ...sheet, name: toSheetName(sheet.name) }),
      relationships: [toPart('sheet', 'worksheet', SHEET_PATH), toPart('styles', 'styles', STYLES)],
    },
  ];
  return packageFiles([toPart('workbook', 'officeDocument', WORKBOOK)], parts);
}

/** A sheet names the view in which it is shown; LibreOffice knows a filter by this name only. */
function workbookXml({ name, columnCount, rowCount }: SheetExtent): string {
  const range = escapeXml(fixedRange(name, Math.max(1, columnCount), rowCount));
  return (
    `<workbook xmlns="${SHEET_NAMESPACE}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="sheet"/></sheets><definedNames>` +
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName></definedNames></workbook>`
  );
}

/** Longest name of a sheet, and the signs that it cannot have: all programs keep to what Excel takes. */
const MOST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]|\p{Cc}|\p{Cs}/gu;

/** A name as near to the one that is wanted as a sheet may have. */
export function toSheetName(wanted: string): string {
  const allowed = wanted.replaceAll(FORBIDDEN, ' ').trim();
  const short = Array.from(allowed).slice(0, MOST_NAME).join('').slice(0, MOST_NAME);
  // Neither half a pair at the cut, nor an apostrophe at either end, which stands around names in formulas.
  const name = short.replaceAll(/\p{Cs}|^'+|'+$/gu, '').trim();
  return name === '' ? 'Sheet1' : name;
}
