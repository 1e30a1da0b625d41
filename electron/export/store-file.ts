import { stat, writeFile } from 'node:fs/promises';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Language } from '#core/words/language.ts';
import { DoesNotFit } from './does-not-fit.ts';
import { writingRefusal } from './refusal-words.ts';
import { writeWholeFile, type FileContent } from './write-whole-file.ts';

/** How a file is stored. */
export interface StoreOptions {
  /** That of the reason, when it cannot be stored. */
  language: Language;
  /** Stores a file, where that has to be done in a way of its own. */
  writeFileWhole?: (path: string, content: FileContent) => Promise<void>;
}

/**
 * Stores a picture or a data set under a path. It is written beside it and renamed when it is whole, so a failure
 * leaves what was there before and nothing half-written. A device or a pipe is written to, never replaced. What is no
 * failure of the system throws.
 */
export async function storeFile(
  path: string,
  content: FileContent,
  { language, writeFileWhole = writeWholeFile }: StoreOptions,
): Promise<Result<null, Extract<FigureProblem, { code: 'cannot-write' }>>> {
  try {
    const kind = await kindOf(path);
    if (kind === 'folder') return cannotWrite(path, writingRefusal('EISDIR', language));
    await (kind === 'device' ? writeFile(path, content) : writeFileWhole(path, content));
    return ok(null);
  } catch (error) {
    if (error instanceof DoesNotFit) return cannotWrite(path, error.message);
    const code = errorCode(error);
    if (code === null) throw error;
    return cannotWrite(path, writingRefusal(code, language));
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'device'> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'device';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'file';
    throw error;
  }
}

function cannotWrite(
  path: string,
  reason: string,
): { ok: false; error: { code: 'cannot-write'; path: string; reason: string } } {
  return fail({ code: 'cannot-write', path, reason });
}

/** The code that the system gave; null for an error of our own. */
function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
