import { open, type FileHandle } from 'node:fs/promises';
import { assertNever } from '#core/assert-never.ts';
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
  | { code: 'unreadable'; reason: string };

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
    if (!stats.isFile()) return fail({ code: 'unreadable', reason: 'it is no file' });
    return stats.size > MOST_BYTES ? fail({ code: 'too-large' }) : ok(await file.readFile());
  } catch (error) {
    return fail({ code: 'unreadable', reason: reasonOf(error) });
  } finally {
    await file?.close();
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return REASONS[code] ?? code;
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

/** What is wrong with a file that should give a view, and what to do; without its name. */
export function describeViewFileProblem(problem: ViewFileProblem): string {
  switch (problem.code) {
    case 'not-a-view':
      return 'it holds no view. Choose a picture that Cooperation Timeline drew, or a .view.json file';
    case 'data-set':
      return 'it is a data set, not a view. Open it as a data set';
    case 'newer':
      return `it was saved by a newer version of this program (its form is ${problem.version}; 1 is known). Update this one`;
    case 'unsound':
      return `its view is not as it should be at "${problem.path}". Save it again`;
    case 'no-view':
      return 'no view travels with this picture: another program made it, or took the view away';
    case 'damaged':
      return 'the picture is damaged or cut off';
    case 'too-large':
      return 'it is larger than any picture with its view';
    case 'unreadable':
      return problem.reason;
    default:
      return assertNever(problem);
  }
}
