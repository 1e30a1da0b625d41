import { constants, isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';

/**
 * The longest text that is held in one piece: a file that is looked at as a whole, else its head and each of its events.
 * V8 holds no longer text (512 Mi UTF-16 units on 64 bits), and UTF-8 text never has more units than bytes.
 */
export const MAX_TEXT_BYTES = constants.MAX_STRING_LENGTH;

/** Reads a UTF-8 text file as a whole, with or without a byte-order mark, which is taken off. */
export async function readTextFile(path: string): Promise<Result<string, Problem>> {
  try {
    const checked = await checkFile(path);
    if (!checked.ok) return checked;
    const problem = sizeProblem(checked.value);
    if (problem) return fail(problem);
    const bytes = await readFile(path);
    return isUtf8(bytes) ? ok(new TextDecoder().decode(bytes)) : fail(fileProblem('file-not-utf8'));
  } catch (error) {
    return fail(accessProblem(error));
  }
}

/** The size of a regular file that is not empty, in bytes. Throws what the system throws. */
export async function checkFile(path: string): Promise<Result<number, Problem>> {
  const { size, problem } = await describeFile(path);
  if (problem) return fail(problem);
  return size === 0 ? fail(fileProblem('file-empty')) : ok(size);
}

/** What speaks against reading so many bytes as one text; null when nothing does. */
export function sizeProblem(bytes: number, mostBytes = MAX_TEXT_BYTES): Problem | null {
  if (bytes <= mostBytes) return null;
  return fileProblem('file-too-large', {
    found: formatMegabytes(bytes),
    expected: formatMegabytes(mostBytes),
  });
}

/** One event, or all that is none, is longer than a string can be. */
export function partTooLarge(): Problem {
  return fileProblem('file-too-large', { expected: formatMegabytes(MAX_TEXT_BYTES) });
}

/** Puts a refusal of the operating system into a problem; anything else is a fault of ours and is thrown on. */
export function accessProblem(error: unknown): Problem {
  const { code, syscall }: Partial<NodeJS.ErrnoException> = error instanceof Error ? error : {};
  if (code === 'ERR_STRING_TOO_LONG') return partTooLarge();
  // Node gives codes to faults of a program as well; a refusal names the call that was refused.
  if (code === undefined || syscall === undefined) throw error;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fileProblem('file-missing');
    case 'EISDIR':
      return fileProblem('file-is-folder');
    default:
      return fileProblem('file-unreadable', { found: code });
  }
}

async function describeFile(path: string): Promise<{ size: number; problem: Problem | null }> {
  const stats = await stat(path);
  if (stats.isDirectory()) return { size: 0, problem: fileProblem('file-is-folder') };
  // A pipe or a device may never end.
  if (!stats.isFile()) {
    return {
      size: 0,
      problem: fileProblem('file-unreadable', { found: { say: 'no-regular-file' } }),
    };
  }
  return { size: stats.size, problem: null };
}

function formatMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
