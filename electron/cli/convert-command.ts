import { Command, Option } from 'commander';
import {
  DATA_FORMATS,
  dataFormatOfName,
  dataKind,
  type DataFormat,
} from '#core/formats/data-formats.ts';
import { formatMapping } from '#core/formats/mapping/parse-mapping.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { LANGUAGES, type Language } from '#core/words/language.ts';
import { storeFile } from '../export/store-file.ts';
import type { FileContent } from '../export/write-whole-file.ts';
import { allRows, writeEvents } from '../export/write-events.ts';
import { EXIT, UsageError, type ExitCode } from './exit-codes.ts';
import { isInTheWay } from './in-the-way.ts';
import { complainOf, openInput, summariseProblems } from './input.ts';
import { addNamesOption, readNamesOption, type NamesOption } from './names-option.ts';
import { complain } from './output.ts';
import { addTableOptions, readTableOptions, type TableOptions } from './table-options.ts';
import { writeUnlessStopped } from './write-unless-stopped.ts';

const ENDINGS = DATA_FORMATS.map((format) => `.${dataKind(format).ending}`).join(', ');

const AFTER = `
Every event is written, dated or not. What a format has no place for travels in a field of its own, so that it comes back
when the file is read again; docs/formats.md says what each format carries.

The columns of a table are guessed; --save-map keeps the guess, to be changed and given back with --map.

Examples:
  $ cooperation-timeline convert meetings.csv meetings.json
  $ cooperation-timeline convert meetings.csv meetings.json --save-map meetings.mapping.json
  $ cooperation-timeline convert meetings.csv meetings.ndjson --map meetings.mapping.json
  $ cooperation-timeline convert bundled all.csv`;

interface ConvertOptions extends TableOptions, NamesOption {
  to?: DataFormat;
  saveMap?: string;
  language?: Language;
  force?: true;
}

/** The verb `convert`. */
export function convertCommand(setCode: (code: ExitCode) => void): Command {
  const command = new Command('convert')
    .description('Turn a file with events of any form into one of another form.')
    .argument('<in>', 'the file to read, or "bundled"')
    .argument('<out>', `the file to write, ending in ${ENDINGS}`)
    .addOption(
      new Option('--to <format>', 'the form of OUT, where no ending tells it').choices(
        DATA_FORMATS,
      ),
    )
    .option(
      '--save-map <mapping>',
      'write the mapping by which a table was read, as a .mapping.json file',
    )
    .addOption(
      new Option(
        '--language <language>',
        'what a report says itself, and the names in a table, in English or Chinese (default: "en")',
      ).choices(LANGUAGES),
    )
    .option('--force', 'replace files that are there already');
  return addNamesOption(addTableOptions(command))
    .addHelpText('after', AFTER)
    .action(async (name: string, out: string, options: ConvertOptions) => {
      setCode(await convert(name, out, options));
    });
}

async function convert(name: string, out: string, options: ConvertOptions): Promise<ExitCode> {
  const { to, saveMap, language = 'en', force } = options;
  const format = to ?? dataFormatOfName(out);
  if (!format) throw new UsageError(`"${out}" should end in ${ENDINGS}, or --to say its form.`);
  const files = saveMap === undefined ? [out] : [out, saveMap];
  if (files.some((file) => isInTheWay(file, force === true))) return EXIT.failed;
  const names = await readNamesOption(options);
  const opened = await openInput(name, { ...(await readTableOptions(options)), names });
  if (!opened.ok) {
    complainOf(name, opened.error);
    return EXIT.failed;
  }
  const { index, problems, mapping } = opened.value;
  if (problems.length > 0) {
    complainOf(name, problems);
    complain(`${name}: ${summariseProblems(opened.value)}`);
  }
  const isStored =
    (await isWritten(out, contentOf(toldIn(index, language), format))) &&
    (await saveMapping(saveMap, mapping));
  return isStored ? EXIT.done : EXIT.failed;
}

function contentOf(index: QueryIndex, format: DataFormat): FileContent {
  return writeEvents({ index, rows: allRows(index), head: index.dataSet.head }, format);
}

async function saveMapping(path: string | undefined, mapping: Mapping | null): Promise<boolean> {
  if (path === undefined) return true;
  if (mapping) return await isWritten(path, formatMapping(mapping));
  complain('error: --save-map: only tables are read by a mapping.');
  return false;
}

/** Stores a file; says so when it cannot. */
async function isWritten(path: string, content: FileContent): Promise<boolean> {
  const stored = await storeFile(path, content, {
    language: 'en',
    writeFileWhole: writeUnlessStopped,
  });
  if (stored.ok) return true;
  complain(`error: ${path} cannot be written: ${stored.error.reason}.`);
  return false;
}
