import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { checkCommand } from './check-command.ts';
import { convertCommand } from './convert-command.ts';
import { EXIT, StoppedError, UsageError, type ExitCode } from './exit-codes.ts';
import { exportCommand } from './export-command.ts';
import { generateCommand } from './generate-command.ts';
import { listCommand } from './list-command.ts';
import { complain } from './output.ts';

const AFTER = `
FILE is a data set in JSON or NDJSON, or the word "bundled" for the one that comes with the program.

Exit codes: 0 done; 1 the data set has problems or the result cannot be written; 2 wrong usage.

Examples:
  $ cooperation-timeline check my-events.json
  $ cooperation-timeline list bundled --country NL,US --from 2016
  $ cooperation-timeline export bundled --country NL --out netherlands.svg`;

/** Runs one command line, without the program's own name, and gives the code to exit with. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = toProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function toProgram(setCode: (code: ExitCode) => void): Command {
  const program = new Command('cooperation-timeline')
    .description(
      'Check, list, draw, convert and make up data sets of international cooperation events.',
    )
    .version(packageFile.version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [verb]', 'Print the help of a verb.')
    .addHelpText('after', AFTER);
  for (const toVerb of [
    checkCommand,
    listCommand,
    exportCommand,
    convertCommand,
    generateCommand,
  ]) {
    const verb = toVerb(setCode);
    program.addCommand(verb.helpOption('-h, --help', 'Print this help.'));
  }
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showHelpAfterError(
        `Run "cooperation-timeline ${command === program ? '' : `${command.name()} `}--help" for what there is.`,
      );
  return program;
}

function explain(error: unknown): ExitCode {
  // Commander has printed its message; its own exit code for wrong usage is 1.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof StoppedError) return error.exitCode;
  if (error instanceof UsageError) {
    complain(`error: ${error.message}`);
    return EXIT.usage;
  }
  const stack = String(error instanceof Error ? error.stack : error);
  for (const line of `This is a fault of the program. ${stack}`.split('\n')) complain(line);
  return EXIT.fault;
}
