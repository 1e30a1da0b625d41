import { Command, Option } from 'commander';
import { formatCsv } from '#core/formats/format-csv.ts';
import { readEventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { selectEvents, type Selection } from '#core/query/select-events.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { addFilterOptions, type FilterOptions } from './filter-options.ts';
import { gatherText } from '../export/gather-text.ts';
import { complainOf, readInput } from './input.ts';
import { formatJson } from './list-as-json.ts';
import { formatTable } from './list-as-table.ts';
import { addNamesOption, readNamesOption, type NamesOption } from './names-option.ts';
import { writeOut } from './output.ts';
import { tellOfPerspective } from './tell-of-perspective.ts';
import { tellOfSlips } from './tell-of-slips.ts';
import { addFacetValues, toPlainFilter } from './to-filter.ts';

type ListOptions = FilterOptions & NamesOption & { json?: true; csv?: true };

const AFTER = `
Lists take commas and may be repeated. Filters combine: an event is listed when all of them keep it.

Examples:
  $ cooperation-timeline list bundled --country NL,US --from 2016
  $ cooperation-timeline list bundled --from 2013-06 --to 2013-11 --certainly
  $ cooperation-timeline list bundled --kind summit --search climate --json
  $ cooperation-timeline list my-events.json --status planned --csv > planned.csv`;

/** The verb `list`. */
export function listCommand(setCode: (code: ExitCode) => void): Command {
  const command = new Command('list')
    .description('List the events that a filter keeps, in time order, undated ones last.')
    .argument('<file>', 'the data set, or "bundled"');
  return addNamesOption(addFilterOptions(command))
    .addOption(new Option('--json', 'print one JSON document').conflicts('csv'))
    .addOption(new Option('--csv', 'print comma-separated values (RFC 4180)'))
    .addHelpText('after', AFTER)
    .action(async (name: string, options: ListOptions) => setCode(await listEvents(name, options)));
}

async function listEvents(name: string, options: ListOptions): Promise<ExitCode> {
  const plainFilter = toPlainFilter(options);
  const input = await readInput(name, { names: await readNamesOption(options) });
  if (!input.ok) {
    complainOf(name, input.error);
    return EXIT.failed;
  }
  const index = input.value;
  const filter = addFacetValues(plainFilter, index, options);
  tellOfPerspective(index.dataSet, filter);
  tellOfSlips(index, filter);
  const selection = selectEvents(index, filter);
  const format = options.json ? formatJson : options.csv ? formatKept : formatTable;
  for (const piece of gatherText(format(index, selection))) await writeOut(piece);
  return EXIT.done;
}

/** Without background events. */
function formatKept(index: QueryIndex, { kept }: Selection): Generator<string> {
  return formatCsv(index.dataSet, readEventsAt(index, kept));
}
