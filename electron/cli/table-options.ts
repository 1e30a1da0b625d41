import type { Command } from 'commander';
import { compact } from '#core/formats/drafts/compact.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { parseMapping } from '#core/formats/mapping/parse-mapping.ts';
import type { OpenOptions } from '../dataset/open-data-set.ts';
import { readTextFile } from '../dataset/read-file.ts';
import { isEncoding } from '../dataset/tables/text-encoding.ts';
import { EXIT, StoppedError, UsageError } from './exit-codes.ts';
import { complainOf } from './input.ts';

/** How a table of others is to be read, as it was written. */
export interface TableOptions {
  map?: string;
  sheet?: string;
  encoding?: string;
  delimiter?: string;
}

/** Adds what there is to say about tables to a verb. */
export function addTableOptions(command: Command): Command {
  return command
    .option('--map <mapping>', 'a .mapping.json file that says what the columns of a table are')
    .option('--sheet <name>', 'the sheet of a workbook (default: the first one)')
    .option('--encoding <name>', 'the encoding of a text table, as in "gb18030" (default: found)')
    .option('--delimiter <sign>', 'what parts the cells of a text table (default: found)');
}

/** What the options say of the file NAME. Throws a UsageError, or a StoppedError when it has said what is wrong. */
export async function readTableOptions(options: TableOptions): Promise<OpenOptions> {
  const { encoding, delimiter, sheet } = options;
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(
      `--encoding: "${encoding}" is no encoding; try utf-8, gb18030 or windows-1252.`,
    );
  if (delimiter !== undefined && delimiter.length !== 1)
    throw new UsageError('--delimiter: one character, such as ";" or a tab.');
  const mapping = options.map === undefined ? undefined : await readMapping(options.map);
  const table = compact({ encoding, delimiter, sheet });
  return { mapping, table };
}

async function readMapping(path: string): Promise<Mapping> {
  const text = await readTextFile(path);
  const mapping = text.ok ? parseMapping(text.value) : { ok: false as const, error: [text.error] };
  if (mapping.ok) return mapping.value;
  complainOf(path, mapping.error);
  throw new StoppedError(EXIT.failed);
}
