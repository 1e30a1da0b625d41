import { formatCount } from '#core/format-count.ts';
import { unescapeSheetText } from '#core/formats/tables/sheet-text.ts';
import { fileProblem } from '#core/formats/problem.ts';
import { MAX_CELL_LENGTH } from '#core/formats/tables/table.ts';
import { BrokenFile } from './broken-file.ts';
import { TextGatherer } from './text-gatherer.ts';
import { readXml } from './xml-reader.ts';
import { findFile, textsOf, type XlsxZip } from './xlsx-zip.ts';

/** Most bytes of the texts that cells share, all of which are held in memory. */
const MOST_STRINGS_BYTES = 250_000_000;

/** The texts that cells share (ECMA-376 part 1, section 18.4); null for one that is too long for a cell. */
export async function readStrings(
  zip: XlsxZip,
  path: string | null,
): Promise<readonly (string | null)[]> {
  const strings: (string | null)[] = [];
  const entry = path === null ? undefined : findFile(zip, path);
  // Programs list the part also when it has nothing to hold, and some then leave it out.
  if (!entry) return strings;
  const gatherer = new TextGatherer();
  await readXml(entry.fileName, textsOf(zip, entry, MOST_STRINGS_BYTES), {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.add(text),
    close: (name) => {
      gatherer.close(name);
      if (name !== 'si') return;
      const text = gatherer.take();
      strings.push(text === null ? null : unescapeSheetText(text));
    },
    endless: () => tooLong(),
  });
  return strings;
}

/** A text that is longer than a cell may have. */
export function tooLong(place: { line?: number; column?: number; path?: string } = {}): BrokenFile {
  const most = formatCount(MAX_CELL_LENGTH);
  const facts = { found: { say: 'longer-than', of: most }, expected: most } as const;
  return new BrokenFile({ ...fileProblem('cell-too-long', facts), ...place });
}
