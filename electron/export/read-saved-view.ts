import { open, type FileHandle } from 'node:fs/promises';
import {
  MAX_SAVED_VIEW,
  parseSavedView,
  PNG_KEYWORD,
  type SavedView,
  type SavedViewProblem,
} from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { isZip, readDeckView } from './deck-view.ts';
import { isJpeg, isWholeJpeg } from './jpeg-xmp.ts';
import { isPdf, isWholePdf } from './pdf-update.ts';
import { isPng, readPngText } from './png-text.ts';
import { isWebp, isWholeWebp } from './webp-xmp.ts';
import { findXmp } from './xmp.ts';
import { readXmlView } from './xml-view.ts';

/** Why a file gives no view. */
export type ViewFileProblem =
  | SavedViewProblem
  /** A picture that no view travels with. */
  | { code: 'no-view' }
  | { code: 'damaged' }
  | { code: 'too-large' }
  | { code: 'no-file' }
  /** The system refuses, by this code of its own. */
  | { code: 'unreadable'; refusal: string };

/** Larger files are no pictures of ours: 100 million pixels that nothing compresses, and ten times the largest SVG. */
const MOST_BYTES = 400_000_000;
const MOST_TEXT_BYTES = 16_000_000;

/** Reads the view that a file holds: a picture that this program drew, or a saved view by itself. */
export async function readSavedView(path: string): Promise<Result<SavedView, ViewFileProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = await textIn(bytes.value);
  if (!text.ok) return text;
  return text.value === null ? fail({ code: 'no-view' }) : parseSavedView(text.value);
}

/** The text of the view, which the file is or carries; null when it is a picture that carries none. */
async function textIn(bytes: Uint8Array): Promise<Result<string | null, ViewFileProblem>> {
  if (isPng(bytes)) return readPngText(bytes, PNG_KEYWORD, MAX_SAVED_VIEW);
  const withXmp = WITH_XMP.find(({ is }) => is(bytes));
  if (withXmp) return textInXmp(bytes, withXmp.isWhole);
  if (isZip(bytes))
    return await readDeckView(bytes, { most: MAX_SAVED_VIEW, mostBytes: MOST_TEXT_BYTES });
  if (bytes.length > MOST_TEXT_BYTES) return fail({ code: 'too-large' });
  const text = new TextDecoder().decode(bytes);
  return /^\s*</.test(text) ? readXmlView(text, MAX_SAVED_VIEW) : ok(text);
}

/** Formats that carry an XMP packet. */
const WITH_XMP = [
  { is: isPdf, isWhole: isWholePdf },
  { is: isJpeg, isWhole: isWholeJpeg },
  { is: isWebp, isWhole: isWholeWebp },
];

/** What has a packet gives its view, even when it is cut off behind it; what has none may have lost it that way. */
function textInXmp(
  bytes: Uint8Array,
  isWhole: (bytes: Uint8Array) => boolean,
): Result<string | null, ViewFileProblem> {
  const xmp = findXmp(bytes, MOST_TEXT_BYTES);
  if (!xmp.ok) return xmp;
  if (xmp.value !== null) return readXmlView(xmp.value, MAX_SAVED_VIEW);
  return isWhole(bytes) ? ok(null) : fail({ code: 'damaged' });
}

async function readBytes(path: string): Promise<Result<Uint8Array, ViewFileProblem>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (!stats.isFile()) return fail({ code: 'no-file' });
    return stats.size > MOST_BYTES ? fail({ code: 'too-large' }) : ok(await file.readFile());
  } catch (error) {
    return fail({ code: 'unreadable', refusal: codeOf(error) });
  } finally {
    await file?.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
