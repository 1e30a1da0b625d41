import { Command } from 'commander';
import { toSafeText } from '#core/clean-text.ts';
import { describeProblem, type Problem, type ProblemCode } from '#core/formats/problem.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { complainOf, formatProblem, readInput } from './input.ts';
import { writeOut } from './output.ts';

const AFTER = `
Exits with 0 when every file is valid and with 1 when one is not.

Examples:
  $ cooperation-timeline check my-events.json
  $ cooperation-timeline check --json *.json`;

/** What says nothing about the content of a file, because none was read. */
const UNREAD: ReadonlySet<ProblemCode> = new Set([
  'file-missing',
  'file-unreadable',
  'file-is-folder',
  'file-too-large',
]);

interface CheckedFile {
  file: string;
  valid: boolean;
  /** All events, background ones too; null when the file is not valid. */
  events: number | null;
  problems: (Problem & { message: string })[];
}

/** The verb `check`. */
export function checkCommand(setCode: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Tell whether data sets are valid, and every problem with its place.')
    .argument('<file...>', 'data sets to check, or "bundled"')
    .option('--json', 'print one JSON document')
    .addHelpText('after', AFTER)
    .action(async (names: string[], options: { json?: true }) => {
      const files: CheckedFile[] = [];
      for (const name of names) files.push(await checkFile(name));
      const valid = files.every((file) => file.valid);
      if (options.json) await writeOut(formatJson(valid, files));
      else await writePlain(files);
      setCode(valid ? EXIT.done : EXIT.failed);
    });
}

async function checkFile(name: string): Promise<CheckedFile> {
  const input = await readInput(name);
  if (input.ok) {
    return { file: name, valid: true, events: input.value.events.size, problems: [] };
  }
  const problems = input.error.map((problem) => ({
    ...problem,
    message: describeProblem(problem),
  }));
  return { file: name, valid: false, events: null, problems };
}

function formatJson(valid: boolean, files: CheckedFile[]): string {
  return `${JSON.stringify({ valid, files }, null, 2)}\n`;
}

/** Findings are data; that a file cannot be read is none, for a person: it is told where other programs tell it. */
async function writePlain(files: CheckedFile[]): Promise<void> {
  const isUnread = ({ problems }: CheckedFile) => problems.some(({ code }) => UNREAD.has(code));
  for (const { file, problems } of files.filter(isUnread)) complainOf(file, problems);
  const read = files.filter((file) => !isUnread(file));
  await writeOut(read.map(formatPlain).join(''));
}

function formatPlain({ file, events, problems }: CheckedFile): string {
  const found = problems.map((problem) => formatProblem(file, problem));
  const sum =
    events === null ? count(problems.length, 'problem') : `valid, ${count(events, 'event')}`;
  return [...found, `${file}: ${sum}`].map((line) => `${toSafeText(line)}\n`).join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
