import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '#core/figure/paint-svg.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { Cell, TableRow } from '#core/formats/tables/table.ts';
import { ok, type Result } from '#core/result.ts';
import { readXlsx, type XlsxOptions } from '../../../../../electron/dataset/tables/read-xlsx.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { buildZip, zipped, type ZippedFile } from './build-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface XlsxParts {
  /** XML of the rows of the first sheet. */
  rows?: string;
  /** Sheets after the first, by their names, with their states. */
  more?: { name: string; state?: string; rows: string }[];
  /** Codes of number formats; cells have them as styles from 1. A number is one of those that need no code. */
  formats?: readonly (string | number)[];
  /** XML of the shared texts. */
  strings?: string;
  is1904?: boolean;
  /** Of cells of the first sheet. */
  links?: readonly { ref: string; url: string; location?: string }[];
}

/** The files of a workbook as Excel makes it. */
export function xlsxFiles({
  rows = '',
  more = [],
  formats = [],
  strings = '',
  is1904 = false,
  links = [],
}: XlsxParts): ZippedFile[] {
  const sheets = [{ name: 'Sheet1', state: 'visible', rows }, ...more];
  const own = formats.flatMap((code, at) =>
    typeof code === 'number'
      ? []
      : `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = formats.map(
    (code, at) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + at}"/>`,
  );
  return [
    zipped('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"/>`),
    zipped('_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])),
    zipped(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state = 'visible' }, at) =>
            `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" state="${state}" r:id="id${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    zipped(
      'xl/_rels/workbook.xml.rels',
      relationships(
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ),
    ),
    zipped(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
        `<cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`,
    ),
    zipped('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`),
    ...sheets.map((sheet, at) =>
      zipped(
        `xl/worksheets/sheet${at + 1}.xml`,
        sheetXml(sheet.rows, at === 0 ? linksXml(links) : ''),
      ),
    ),
    zipped(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships(...links.map(({ url }): [string, string] => ['hyperlink', url])),
    ),
  ];
}

export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function linksXml(links: NonNullable<XlsxParts['links']>): string {
  const entries = links.map(
    ({ ref, location }, at) =>
      `<hyperlink ref="${ref}" r:id="id${at + 1}"${location === undefined ? '' : ` location="${location}"`}/>`,
  );
  return links.length === 0 ? '' : `<hyperlinks>${entries.join('')}</hyperlinks><pageMargins/>`;
}

/** Ids from 1 in their order. */
function relationships(...targets: readonly [kind: string, target: string][]): string {
  const entries = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="id${at + 1}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"` +
      `${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

/** A workbook in which one file has another content, or none. */
export function withFile(path: string, content: string | null, parts: XlsxParts = {}): Buffer {
  const files = xlsxFiles(parts).filter((file) => file.path !== path);
  return buildZip(content === null ? files : [...files, zipped(path, content)]);
}

/** Stores bytes as a file that goes with the test. */
export function store(bytes: Uint8Array, name = 'table.xlsx'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** All rows of a sheet, or what is wrong. */
export async function readRows(
  bytes: Uint8Array,
  options: XlsxOptions = {},
): Promise<Result<TableRow[], Problem>> {
  const table = await readXlsx(store(bytes), options);
  if (!table.ok) return table;
  const rows: TableRow[] = [];
  for await (const batch of table.value.rows()) {
    if (!batch.ok) return batch;
    rows.push(...batch.value);
  }
  return ok(rows);
}

/** The cells of the rows of a workbook that is sound. */
export async function readCells(
  parts: XlsxParts,
  options: XlsxOptions = {},
): Promise<(readonly Cell[])[]> {
  const rows = await readRows(buildZip(xlsxFiles(parts)), options);
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value.map(({ cells }) => cells);
}
