import { InvalidArgumentError } from 'commander';
import { DATA_FORMATS, type DataFormat } from '#core/formats/data-formats.ts';
import { dataPathBeside, isSameFile } from '../export/data-path.ts';
import { UsageError } from './exit-codes.ts';
import type { ExportOptions } from './export-command.ts';
import { pathOf } from './input.ts';

/** A file with the events that a picture shows. */
export interface DataFile {
  path: string;
  format: DataFormat;
}

/** Reads what `--data` says: formats, separated by commas, after those of the same option before it. */
export function toDataFormats(text: string, before: DataFormat[] = []): DataFormat[] {
  const formats = text.split(',').map((part) => {
    const format = DATA_FORMATS.find((known) => known === part.trim().toLowerCase());
    if (format) return format;
    throw new InvalidArgumentError(`Allowed choices are ${DATA_FORMATS.join(', ')}.`);
  });
  return [...new Set([...before, ...formats])];
}

/**
 * The files with its data that belong to a picture. Throws a UsageError when there is no place for them, or when one of
 * them would be the data set `name` itself, of which it has only a part.
 */
export async function toDataFiles(
  { data = [] }: ExportOptions,
  name: string,
  out: string,
): Promise<DataFile[]> {
  if (out === '-' && data.length > 0)
    throw new UsageError('--data: it is written beside the picture, so --out has to name a file.');
  const files = data.map((format) => ({ format, path: dataPathBeside(out, format) }));
  for (const { path } of files)
    if (await isSameFile(path, pathOf(name)))
      throw new UsageError(
        `--data: ${path} is the data set itself. Choose another name for --out.`,
      );
  return files;
}
