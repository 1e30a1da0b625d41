import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { formatCount } from '#core/format-count.ts';
import type { Fact } from '#core/formats/fact.ts';
import { fileProblem } from '#core/formats/problem.ts';
import { BrokenFile, brokenXlsx } from './broken-file.ts';

/** Most files in a workbook: each has its sheets, their drawings and pictures. */
const MOST_FILES = 20_000;

/** Most bytes of all files together, unpacked. A sheet of a million rows and ten columns has some 400 MB. */
const MOST_UNPACKED_BYTES = 1_000_000_000;

/** Sheets are unpacked to some 10 times their size, seldom to 50. It does no harm in a small one. */
const MOST_TIMES = 200;
const HARMLESS_BYTES = 100_000_000;

/** An open workbook: the files of its zip by their names in lower case, which no two differ by (ECMA-376 part 2, section 6.2.2). */
export interface XlsxZip {
  zip: ZipFile;
  files: ReadonlyMap<string, Entry>;
}

/**
 * Opens the zip and reads its directory alone, which tells whether its files may be unpacked. None of them can be longer
 * than it says there: yauzl stops it. Throws `BrokenFile` and what yauzl throws.
 */
export async function openXlsxZip(path: string): Promise<XlsxZip> {
  // Hardly any program run reads a zip. A CommonJS package in a file of its own has no other name than this one.
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    return { zip, files: await directoryOf(zip) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function directoryOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const files = new Map<string, Entry>();
  if (zip.entryCount > MOST_FILES) throw brokenXlsx({ say: 'too-many-files' });
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    files.set(entry.fileName.toLowerCase(), entry);
  }
  refuseBomb(bytes, zip.fileSize);
  return files;
}

function refuseBomb(unpacked: number, packed: number): void {
  if (unpacked > MOST_UNPACKED_BYTES) {
    throw expands(megabytes(unpacked), megabytes(MOST_UNPACKED_BYTES));
  }
  const times = Math.floor(unpacked / packed);
  if (unpacked > HARMLESS_BYTES && times > MOST_TIMES) {
    throw expands(
      { say: 'times-as-large', of: formatCount(times) },
      { say: 'times-its-bytes', of: String(MOST_TIMES) },
    );
  }
}

function expands(found: Fact, expected: Fact): BrokenFile {
  return new BrokenFile(fileProblem('form-expands', { found, expected }));
}

function megabytes(bytes: number): string {
  return `${formatCount(Math.ceil(bytes / 1e6))} MB`;
}

/** A file by its path; undefined when it is not there. */
export function findFile({ files }: XlsxZip, path: string): Entry | undefined {
  return files.get(path.toLowerCase());
}

/**
 * The text of a file piece by piece, in UTF-8 or UTF-16. `most` is for what is held in memory: a file that has more bytes
 * is not begun. A checksum that is wrong is told at its end.
 */
export async function* textsOf(
  { zip }: XlsxZip,
  entry: Entry,
  most = MOST_UNPACKED_BYTES,
): AsyncGenerator<string> {
  if (entry.isEncrypted()) throw new BrokenFile(fileProblem('form-locked'));
  if (entry.uncompressedSize > most) {
    const these = [megabytes(entry.uncompressedSize), entry.fileName];
    throw expands({ say: 'size-in-part', these }, megabytes(most));
  }
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  let sum = 0;
  let decoder: TextDecoder | undefined;
  for await (const bytes of stream) {
    sum = crc32(bytes, sum);
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder) yield decoder.decode();
  if (sum !== entry.crc32) throw brokenXlsx({ say: 'other-checksum', of: entry.fileName });
}

/** By the byte-order mark, without which there is no UTF-16 (XML 1.0, section 4.3.3). */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
}
