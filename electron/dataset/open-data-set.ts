import type { ReadingFacts } from '#core/bridge/data-set-status.ts';
import { USUAL_NAMES, type CountryNames } from '#core/events/country-names.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { calledBy, type QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { formOf } from './file-form.ts';
import { NotUtf8, PartTooLong } from './file-pieces.ts';
import { loadDataSet, type LoadedFile, type OnProgress } from './load-data-set.ts';
import type { GoodRecords } from './load-good-records.ts';
import type { ImportWork } from './imports/import-drafts.ts';
import type { ForeignFile } from './imports/import-file.ts';
import type { TableOptions } from './tables/open-table.ts';
import { packHere, startPackers, type Packers } from './packers.ts';
import { accessProblem, checkFile, partTooLarge } from './read-file.ts';
import { summarise, type DataSetFacts } from './summarise.ts';

/** A file that has become a data set. */
export interface OpenedFile {
  index: QueryIndex;
  /** What could not be understood of it. */
  problems: Problem[];
  /** Records that are not in. */
  leftOut: number;
  /** Whether the file was not read to its end. */
  isCut: boolean;
  /** How a table became events. */
  mapping: Mapping | null;
  /** Null for a file of our own form that is sound. */
  reading: ReadingFacts | null;
}

/** A data set ready for questions. */
export interface OpenDataSet extends OpenedFile {
  summary: DataSetFacts;
  /** The view it opens with. */
  view: View;
}

/** Built programs for threads. */
export interface ThreadScripts {
  /** `pack-thread.ts` */
  pack: URL;
  /** `chunk-thread.ts` */
  chunk: URL;
}

/** How a file is opened. */
export interface OpenOptions {
  onProgress?: OnProgress;
  /** For large files; without them all is done in this thread. */
  threads?: ThreadScripts | undefined;
  /** How a table becomes events; guessed when left out. */
  mapping?: Mapping | undefined;
  /** Mappings that are kept for tables of their columns. */
  mappings?: readonly Mapping[] | undefined;
  /** How a table is to be read, where no mapping says it. */
  table?: TableOptions | undefined;
  /** What countries are called; by their usual names when left out. */
  names?: CountryNames | undefined;
}

/** From this size on several threads are faster than one, which need a moment to start. */
const THREADS_FROM_BYTES = 4 * 1024 * 1024;

/**
 * Reads, checks and indexes a file. Of one of our own form the sound events are taken where nothing else is broken; all its
 * problems are listed.
 */
export async function openDataSet(
  path: string,
  options: OpenOptions = {},
): Promise<Result<OpenDataSet, Problem[]>> {
  const opened = await openFile(path, options);
  if (!opened.ok) return opened;
  const { index } = opened.value;
  return ok({ ...opened.value, summary: summarise(index), view: firstView(index) });
}

/** The same, without what a window needs. */
export async function openFile(
  path: string,
  { names = USUAL_NAMES, ...options }: OpenOptions = {},
): Promise<Result<OpenedFile, Problem[]>> {
  try {
    // A file that was being written the first time is whole the second time.
    const opened = (await tryToOpen(path, options)) ?? (await tryToOpen(path, options));
    if (opened?.ok) return ok({ ...opened.value, index: calledBy(opened.value.index, names) });
    if (opened) return opened;
    throw new Error('The file was found unsound, but nothing is wrong with it');
  } catch (error) {
    return fail([readingProblem(error)]);
  }
}

/** Null when the file was not sound when it was loaded, but nothing was wrong with it any more when it was explained. */
async function tryToOpen(
  path: string,
  { onProgress = () => {}, threads, ...tables }: OpenOptions,
): Promise<Result<OpenedFile, Problem[]> | null> {
  const checked = await checkFile(path);
  if (!checked.ok) return fail([checked.error]);
  const totalBytes = checked.value;
  const form = await formOf(path);
  const scripts = totalBytes >= THREADS_FROM_BYTES ? threads : undefined;
  if (form !== 'json' && form !== 'ndjson') {
    const { startChunkThreads } = await import('./later/reading.ts');
    const startThreads = scripts ? () => startChunkThreads(scripts.chunk) : null;
    return await openForeign({ path, form, ...tables }, { startThreads, onProgress, totalBytes });
  }
  const file: LoadedFile = { path, form, totalBytes };
  const index = await withPackers(scripts?.pack, (packers) =>
    loadDataSet(file, packers, onProgress),
  );
  if (index)
    return ok({ index, problems: [], leftOut: 0, isCut: false, mapping: null, reading: null });
  const { areOfRecords, explainFile, loadGoodRecords } = await import('./later/reading.ts');
  const problems = await explainFile(file, onProgress);
  if (problems.length === 0) return null;
  if (!areOfRecords(problems, form)) return fail(problems);
  const good = await withPackers(scripts?.pack, (packers) =>
    loadGoodRecords(file, packers, onProgress),
  );
  return good ? ok(withProblems(good, problems)) : fail(problems);
}

function withProblems({ index, leftOut }: GoodRecords, problems: Problem[]): OpenedFile {
  const facts = { isTable: false, isGuessed: false, leftOut, isCut: false };
  const reading = { ...facts, problems: problems.length };
  return { index, problems, leftOut, isCut: false, mapping: null, reading };
}

async function openForeign(
  file: ForeignFile,
  work: ImportWork,
): Promise<Result<OpenedFile, Problem[]>> {
  const { importFile } = await import('./later/reading.ts');
  const read = await importFile(file, work);
  if (!read.ok) return read;
  const { isGuessed, ...opened } = read.value;
  const { leftOut, isCut, problems, mapping } = opened;
  const reading = {
    isTable: mapping !== null,
    isGuessed,
    leftOut,
    isCut,
    problems: problems.length,
  };
  return ok({ ...opened, reading });
}

/** What has kept a file from being read; a fault of ours is thrown on. */
function readingProblem(error: unknown): Problem {
  if (error instanceof NotUtf8) return fileProblem('file-not-utf8');
  if (error instanceof PartTooLong) return partTooLarge();
  return accessProblem(error);
}

/** Does something with packers that run in threads, where there is a program for them, else in this one. */
async function withPackers<T>(
  packThread: URL | undefined,
  work: (packers: Packers) => Promise<T>,
): Promise<T> {
  if (packThread === undefined) return await work(packHere);
  const packers = startPackers(packThread);
  try {
    return await work(packers);
  } finally {
    packers.end();
  }
}
