import { stat, writeFile } from 'node:fs/promises';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { DoesNotFit } from './does-not-fit.ts';
import { writeWholeFile, type FileContent } from './write-whole-file.ts';

/** What the system says, in words; other codes stand as they are. */
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'the file is in use',
};

/**
 * Stores a picture or a data set under a path. It is written beside it and renamed when it is whole, so a failure
 * leaves what was there before and nothing half-written. A device or a pipe is written to, never replaced. What is no
 * failure of the system throws. `writeFileWhole` stores a file, where that has to be done in a way of its own.
 */
export async function storeFile(
  path: string,
  content: FileContent,
  writeFileWhole: (path: string, content: FileContent) => Promise<void> = writeWholeFile,
): Promise<Result<null, Extract<FigureProblem, { code: 'cannot-write' }>>> {
  try {
    const kind = await kindOf(path);
    if (kind === 'folder') return cannotWrite(path, 'EISDIR');
    await (kind === 'device' ? writeFile(path, content) : writeFileWhole(path, content));
    return ok(null);
  } catch (error) {
    if (error instanceof DoesNotFit)
      return fail({ code: 'cannot-write', path, reason: error.message });
    const code = errorCode(error);
    if (code === null) throw error;
    return cannotWrite(path, code);
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
  code: string,
): { ok: false; error: { code: 'cannot-write'; path: string; reason: string } } {
  return fail({ code: 'cannot-write', path, reason: REASONS[code] ?? code });
}

/** The code that the system gave; null for an error of our own. */
function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
