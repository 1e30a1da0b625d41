import { extname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { syntheticEvents, syntheticHead } from '#core/events/synthetic.ts';
import { formatJson } from '#core/formats/format-json.ts';
import { formatNdjson } from '#core/formats/format-ndjson.ts';
import { storeFile } from '../export/store-file.ts';
import { countAloud } from './count-aloud.ts';
import { EXIT, UsageError, type ExitCode } from './exit-codes.ts';
import { gatherText } from '../export/gather-text.ts';
import { isInTheWay } from './in-the-way.ts';
import { complain } from './output.ts';
import { writeUnlessStopped } from './write-unless-stopped.ts';

const MOST_EVENTS = 10_000_000;
const MOST_SEED = 2 ** 32 - 1;
const FORMATS = { '.ndjson': formatNdjson, '.json': formatJson };

const AFTER = `
None of the events took place; the title of the data set says so. The same number and seed give the same bytes.

Examples:
  $ cooperation-timeline generate 1000 --out some.json
  $ cooperation-timeline generate 1000000 --out many.ndjson --seed 7`;

interface GenerateOptions {
  out: string;
  seed: number;
  force?: true;
}

/** The verb `generate`. */
export function generateCommand(setCode: (code: ExitCode) => void): Command {
  return new Command('generate')
    .description('Make up a data set of synthetic events, to try the program with many of them.')
    .argument('<n>', `how many events, 1 to ${MOST_EVENTS}`, toWholeNumber(1, MOST_EVENTS))
    .requiredOption('-o, --out <file>', 'file to write, ending in .ndjson or .json')
    .option('--seed <seed>', `0 to ${MOST_SEED}`, toWholeNumber(0, MOST_SEED), 1)
    .option('--force', 'replace the file when it is there already')
    .addHelpText('after', AFTER)
    .action(async (count: number, options: GenerateOptions) =>
      setCode(await generate(count, options)),
    );
}

async function generate(count: number, { out, seed, force }: GenerateOptions): Promise<ExitCode> {
  const format = toFormat(out);
  if (isInTheWay(out, force === true)) return EXIT.failed;
  const options = { count, seed };
  const events = countAloud(syntheticEvents(options), count);
  const text = gatherText(format(syntheticHead(options), events));
  const stored = await storeFile(out, text, { language: 'en', writeFileWhole: writeUnlessStopped });
  if (stored.ok) return EXIT.done;
  complain(`error: ${stored.error.path} cannot be written: ${stored.error.reason}.`);
  return EXIT.failed;
}

function toFormat(out: string): typeof formatNdjson {
  const ending = extname(out).toLowerCase();
  if (ending === '.ndjson' || ending === '.json') return FORMATS[ending];
  throw new UsageError(`--out: "${out}" should end in .ndjson or .json.`);
}

function toWholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It should be a whole number from ${least} to ${most}.`);
  };
}
