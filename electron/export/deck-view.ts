import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok, type Result } from '#core/result.ts';
import { readXmlView, type XmlViewProblem } from './xml-view.ts';

/** Begins the header of a zip's first file (PKWARE APPNOTE 4.3.7). */
const SIGNATURE = Buffer.from('PK\u0003\u0004', 'latin1');

/** Where data of other programs lies in a presentation (ECMA-376 part 1, section 22.5); slides are numbered in their order. */
const ITEM = /^customXml\/item(\d{1,6})\.xml$/;

/** No presentation has more files, and none of ours more slides. */
const MOST_FILES = 100_000;
const MOST_ITEMS = 1000;

/** Whether bytes begin as a zip does, which presentations are. */
export function isZip(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/**
 * The text of the saved view of a presentation's first slide that has one; null when none has. No more than `mostBytes` are
 * inflated, whatever the zip says of itself, and a view has at most `most` characters.
 */
export async function readDeckView(
  bytes: Uint8Array,
  { most, mostBytes }: { most: number; mostBytes: number },
): Promise<Result<string | null, XmlViewProblem>> {
  let left = mostBytes;
  let problem: Result<null, XmlViewProblem> = ok(null);
  try {
    // Hardly any program run reads a zip. A CommonJS package in a file of its own has no other name than this one.
    const { default: yauzl } = await import('yauzl');
    const zip = await yauzl.fromBufferPromise(toBuffer(bytes));
    for (const entry of await itemsOf(zip)) {
      left -= entry.uncompressedSize;
      if (left < 0) return fail({ code: 'too-large' });
      const content = await contentOf(zip, entry);
      const view = readXmlView(content.toString('utf8'), most);
      if (view.ok && view.value !== null) return view;
      // What another program has put beside ours may be in any encoding.
      if (!view.ok) problem = view;
    }
    return problem;
  } catch {
    // The library tells in words what is wrong with a zip, and stops where a file is longer than it says.
    return fail({ code: 'damaged' });
  }
}

/** The files that may hold a view, in the order of the slides. */
async function itemsOf(zip: ZipFile): Promise<Entry[]> {
  const found: Entry[] = [];
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > MOST_FILES) throw new Error('The zip has too many files');
    if (ITEM.test(entry.fileName)) found.push(entry);
  }
  return found.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, MOST_ITEMS);
}

function numberOf({ fileName }: Entry): number {
  return Number(ITEM.exec(fileName)?.[1]);
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const content = await buffer(await zip.openReadStreamPromise(entry));
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} has another checksum`);
  return content;
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
