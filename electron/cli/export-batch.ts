import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { formatOfName, pictureKind } from '#core/figure/picture-formats.ts';
import { isSameFile } from '../export/data-path.ts';
import { toDataFiles, type DataFile } from './data-files.ts';
import { drawPicture, readDataSet, type DrawnDataSet } from './draw-picture.ts';
import { EXIT, UsageError, type ExitCode } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import { isInTheWay } from './in-the-way.ts';
import { complain } from './output.ts';
import { isViewName, toFigureOptions, VIEW_ENDING } from './picture-options.ts';
import { readGivenView } from './picture-view.ts';

/** A picture of a batch: the file that says what it shows, and where it goes. */
interface Entry {
  from: string;
  out: string;
  data: DataFile[];
}

/**
 * Draws a picture for each of several views into one folder, and tells how far it is. A view that cannot be drawn is told
 * and the others are drawn all the same; the exit code is then that of the first failure.
 */
export async function exportBatch(name: string, options: ExportOptions): Promise<ExitCode> {
  const entries = await toEntries(name, options);
  const dataSet = await readDataSet(name, options);
  if (!dataSet) return EXIT.failed;
  await mkdir(options.out, { recursive: true });
  let worst: ExitCode = EXIT.done;
  for (const [at, entry] of entries.entries()) {
    const code = await exportEntry(entry, dataSet, options);
    if (code === EXIT.done) complain(`${at + 1} of ${entries.length}: ${entry.out}`);
    else if (worst === EXIT.done) worst = code;
  }
  return worst;
}

async function exportEntry(
  { from, out, data }: Entry,
  dataSet: DrawnDataSet,
  options: ExportOptions,
): Promise<ExitCode> {
  const saved = await readGivenView(from, options);
  const isFree = (path: string) => !isInTheWay(path, options.force === true);
  if (!saved || !pathsOf({ out, data }).every(isFree)) return EXIT.failed;
  const form = formatOf(options);
  const request = { view: saved.view, options: toFigureOptions(options, form, saved.figure) };
  return await drawPicture(dataSet, { form, request, out, saved, data });
}

const formatOf = ({ format }: ExportOptions) => format ?? DEFAULT_FIGURE_OPTIONS.format;

/** Each view and where its picture goes, which has its name. */
async function toEntries(name: string, options: ExportOptions): Promise<Entry[]> {
  const ending = pictureKind(formatOf(options)).endings[0];
  const entries = await Promise.all(
    (await viewFilesOf(options)).map(async (from) => {
      const out = join(options.out, `${nameOf(from)}.${ending}`);
      return { from, out, data: await toDataFiles(options, name, out) };
    }),
  );
  refuseDoubles(entries);
  return entries;
}

/** Throws a UsageError when two pictures, or the data of two, would be the same file. */
function refuseDoubles(entries: readonly Entry[]): void {
  const taken = new Set<string>();
  for (const entry of entries) {
    for (const path of pathsOf(entry)) {
      if (taken.has(path))
        throw new UsageError(`--batch: two pictures would be ${path}. Rename ${entry.from}.`);
      taken.add(path);
    }
  }
}

/** All files that a picture brings with it. */
function pathsOf({ out, data }: Pick<Entry, 'out' | 'data'>): string[] {
  return [out, ...data.map(({ path }) => path)];
}

/** The files of a batch as they are named, and of folders all views and pictures in them. Throws a UsageError without any. */
export async function viewFilesOf({ batch = [], out }: ExportOptions): Promise<string[]> {
  const found = (await Promise.all(batch.map((path) => filesOf(path, out)))).flat();
  if (found.length > 0) return found;
  throw new UsageError('--batch: there is no view and no picture.');
}

/** A file, or what a folder holds but for the file that is to be written. */
async function filesOf(path: string, out: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = await readdir(path);
  const views = names.filter((name) => isViewName(name) || formatOfName(name) !== null);
  const found = views.toSorted().map((name) => join(path, name));
  const isOut = await Promise.all(found.map((one) => isSameFile(one, out)));
  return found.filter((_, at) => !isOut[at]);
}

/** The name of a file without its ending. */
function nameOf(path: string): string {
  const name = basename(path);
  return isViewName(name) ? name.slice(0, -VIEW_ENDING.length) : name.replace(/\.[^.]*$/, '');
}
