import { fileProblem, type Problem } from '#core/formats/problem.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { explainFile } from './explain-file.ts';
import { formOf } from './file-form.ts';
import { NotUtf8, PartTooLong } from './file-pieces.ts';
import { loadDataSet, type LoadedFile, type OnProgress } from './load-data-set.ts';
import { packHere, startPackers } from './packers.ts';
import { accessProblem, checkFile, partTooLarge } from './read-file.ts';
import { summarise, type DataSetFacts } from './summarise.ts';

/** A data set ready for questions. */
export interface OpenDataSet {
  index: QueryIndex;
  summary: DataSetFacts;
  /** The view it opens with. */
  view: View;
}

/** How a file is opened. */
export interface OpenOptions {
  onProgress?: OnProgress;
  /** The built `pack-thread.ts`, for large files; without it all is done in this thread. */
  packThread?: URL | undefined;
}

/** From this size on several threads are faster than one, which need a moment to start. */
const THREADS_FROM_BYTES = 4 * 1024 * 1024;

/** Reads, checks and indexes a data-set file. Either the whole file is good, or all its problems are listed. */
export async function openDataSet(
  path: string,
  options: OpenOptions = {},
): Promise<Result<OpenDataSet, Problem[]>> {
  const opened = await openIndex(path, options);
  if (!opened.ok) return opened;
  const index = opened.value;
  return ok({ index, summary: summarise(index), view: firstView(index) });
}

/** The same, without what a window needs. */
export async function openIndex(
  path: string,
  options: OpenOptions = {},
): Promise<Result<QueryIndex, Problem[]>> {
  try {
    // A file that was being written the first time is whole the second time.
    const opened = (await tryToOpen(path, options)) ?? (await tryToOpen(path, options));
    if (opened) return opened;
    throw new Error('The file was found unsound, but nothing is wrong with it');
  } catch (error) {
    return fail([readingProblem(error)]);
  }
}

/** Null when the file was not sound when it was loaded, but nothing was wrong with it any more when it was explained. */
async function tryToOpen(
  path: string,
  { onProgress = () => {}, packThread }: OpenOptions,
): Promise<Result<QueryIndex, Problem[]> | null> {
  const checked = await checkFile(path);
  if (!checked.ok) return fail([checked.error]);
  const file = { path, form: await formOf(path), totalBytes: checked.value };
  const isLarge = packThread !== undefined && file.totalBytes >= THREADS_FROM_BYTES;
  const index = isLarge
    ? await loadByThreads(file, packThread, onProgress)
    : await loadDataSet(file, packHere, onProgress);
  if (index) return ok(index);
  const problems = await explainFile(file, onProgress);
  return problems.length > 0 ? fail(problems) : null;
}

/** What has kept a file from being read; a fault of ours is thrown on. */
function readingProblem(error: unknown): Problem {
  if (error instanceof NotUtf8) return fileProblem('file-not-utf8');
  if (error instanceof PartTooLong) return partTooLarge();
  return accessProblem(error);
}

async function loadByThreads(
  file: LoadedFile,
  packThread: URL,
  onProgress: OnProgress,
): Promise<QueryIndex | null> {
  const packers = startPackers(packThread);
  try {
    return await loadDataSet(file, packers, onProgress);
  } finally {
    packers.end();
  }
}
