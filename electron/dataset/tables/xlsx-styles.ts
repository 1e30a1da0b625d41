import { builtInKind, formatKind, type FormatKind } from '#core/formats/tables/number-format.ts';
import { readPart } from './xlsx-workbook.ts';
import type { XlsxZip } from './xlsx-zip.ts';

/** What each style of cells shows numbers as, by its number (ECMA-376 part 1, section 18.8.10). */
export async function readFormatKinds(
  zip: XlsxZip,
  path: string | null,
): Promise<readonly FormatKind[]> {
  if (path === null) return [];
  const own = new Map<number, FormatKind>();
  const ids: number[] = [];
  let list = '';
  await readPart(zip, path, (name, { numFmtId, formatCode }) => {
    // Formats also stand in the styles of conditions, and styles in the list of those with a name.
    if (name.endsWith('s')) list = name;
    if (name === 'numFmt' && list === 'numFmts') {
      own.set(Number(numFmtId), formatKind(formatCode ?? ''));
    }
    if (name === 'xf' && list === 'cellXfs') ids.push(Number(numFmtId ?? 0));
  });
  return ids.map((id) => own.get(id) ?? builtInKind(id));
}
