import { columnOf } from '#core/formats/tables/cell-address.ts';
import type { CellLink } from '#core/formats/tables/table.ts';
import { brokenXlsx } from './broken-file.ts';
import { readRelationships } from './xlsx-workbook.ts';
import { findFile, textsOf, type XlsxZip } from './xlsx-zip.ts';
import { readXml } from './xml-reader.ts';

/** A link of all cells of a rectangle; columns from 0, rows from 1, both ends in it. */
interface Area {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  url: string;
}

/** Most links that cover several cells. Sheets have some; a few thousand would cost time at every row. */
const MOST_AREAS = 1_000;

/** Most characters of XML about links: Excel's own most, 65,530 links, of 500 characters each. */
const MOST_LENGTH = 32_000_000;

/** The links of the cells of a sheet (ECMA-376 part 1, section 18.3.1.47), by their rows. */
export class SheetLinks {
  readonly #byRow = new Map<number, CellLink[]>();
  readonly #areas: Area[] = [];

  add(area: Area): void {
    const { firstRow, lastRow, firstColumn, lastColumn, url } = area;
    if (firstRow !== lastRow || firstColumn !== lastColumn) {
      if (this.#areas.length < MOST_AREAS) this.#areas.push(area);
      return;
    }
    const known = this.#byRow.get(firstRow);
    if (known) known.push({ at: firstColumn, url });
    else this.#byRow.set(firstRow, [{ at: firstColumn, url }]);
  }

  /** Those of a row that has so many cells, from the left. */
  of(row: number, cellCount: number): CellLink[] {
    const links = (this.#byRow.get(row) ?? []).filter(({ at }) => at < cellCount);
    for (const { firstRow, lastRow, firstColumn, lastColumn, url } of this.#areas) {
      if (row < firstRow || row > lastRow) continue;
      for (let at = firstColumn; at <= lastColumn && at < cellCount; at += 1)
        links.push({ at, url });
    }
    return links.toSorted((one, other) => one.at - other.at);
  }
}

/** The links of a sheet, which stand after its rows; null when none leads out of the file. Throws `BrokenFile`. */
export async function readSheetLinks(zip: XlsxZip, path: string): Promise<SheetLinks | null> {
  const targets = new Map<string, string>();
  await readRelationships(zip, path, ({ id, kind, to, isOutside }) => {
    if (isOutside && kind === 'hyperlink') targets.set(id, to);
  });
  const entry = findFile(zip, path);
  if (targets.size === 0 || !entry) return null;
  const xml = await linksXml(textsOf(zip, entry));
  if (xml === null) return null;
  const links = new SheetLinks();
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const target = id === undefined ? undefined : targets.get(id);
    const area = name === 'hyperlink' ? toArea(attributes['ref'] ?? '') : null;
    if (target === undefined || !area) return;
    const location = attributes['location'];
    links.add({ ...area, url: location ? `${target}#${location}` : target });
  };
  await readXml(path, [xml], { open });
  return links;
}

const START = /<(?:[^\s<>/:]+:)?hyperlinks[\s>]/;
const END = /<\/(?:[^\s<>/:]+:)?hyperlinks\s*>/;

/** Longer than either tag's beginning may be. */
const OVERLAP = 100;

/** The element with all links. What is before it, the rows, is only looked through: to parse it takes ten times as long. */
async function linksXml(texts: AsyncIterable<string>): Promise<string | null> {
  let text = '';
  let hasStarted = false;
  for await (const piece of texts) {
    text += piece;
    if (!hasStarted) {
      const start = START.exec(text);
      hasStarted = start !== null;
      text = start ? text.slice(start.index) : text.slice(-OVERLAP);
    }
    const end = hasStarted ? END.exec(text) : null;
    if (end) return text.slice(0, end.index + end[0].length);
    if (text.length > MOST_LENGTH) throw brokenXlsx({ say: 'too-many-links' });
  }
  return null;
}

/** "B2", or "B2:C9" for several cells; null for what is no address. */
function toArea(ref: string): Omit<Area, 'url'> | null {
  const [first = '', last = first] = ref.replaceAll('$', '').split(':');
  const [firstColumn, lastColumn] = [columnOf(first), columnOf(last)];
  if (firstColumn === null || lastColumn === null) return null;
  return {
    firstRow: rowOf(first),
    lastRow: rowOf(last),
    firstColumn: firstColumn - 1,
    lastColumn: lastColumn - 1,
  };
}

function rowOf(address: string): number {
  return Number(address.replace(/^[A-Z]+/, ''));
}
