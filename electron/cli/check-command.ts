import { Command, Option } from 'commander';
import { toSafeText } from '#core/clean-text.ts';
import {
  describeProblem,
  severityOf,
  type Problem,
  type ProblemCode,
  type Severity,
} from '#core/formats/problem.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { formatSarif } from './format-sarif.ts';
import { complainOf, formatProblem, openInput } from './input.ts';
import { addTableOptions, readTableOptions, type TableOptions } from './table-options.ts';
import { writeOut } from './output.ts';

const AFTER = `
FILE may be of any form that can be opened. What cannot be understood of it is listed, and what keeps a record out is
an error.

Exits with 0 when every file is valid and with 1 when one is not, or leaves a record out.

Examples:
  $ cooperation-timeline check my-events.json
  $ cooperation-timeline check meetings.csv --map meetings.mapping.json
  $ cooperation-timeline check --json *.json
  $ cooperation-timeline check --sarif *.csv > findings.sarif`;

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
  /** All events that are in, background ones too; null when none is. */
  events: number | null;
  /** Records that are not in. */
  leftOut: number;
  /** Whether the file was not read to its end. */
  isCut: boolean;
  problems: (Problem & { severity: Severity; message: string })[];
}

interface CheckOptions extends TableOptions {
  json?: true;
  sarif?: true;
}

/** The verb `check`. */
export function checkCommand(setCode: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .description('Tell whether data sets are valid, and every problem with its place.')
    .argument('<file...>', 'data sets to check, or "bundled"')
    .option('--json', 'print one JSON document')
    .addOption(
      new Option('--sarif', 'print a SARIF log, which editors and code hosts show').conflicts(
        'json',
      ),
    );
  return addTableOptions(command)
    .addHelpText('after', AFTER)
    .action(async (names: string[], options: CheckOptions) => {
      const files: CheckedFile[] = [];
      for (const name of names) files.push(await checkFile(name, options));
      const valid = files.every((file) => file.valid);
      if (options.sarif) await writeOut(formatSarif(files));
      else if (options.json) await writeOut(formatJson(valid, files));
      else await writePlain(files);
      setCode(valid ? EXIT.done : EXIT.failed);
    });
}

async function checkFile(name: string, options: CheckOptions): Promise<CheckedFile> {
  const input = await openInput(name, await readTableOptions(options));
  const file = { file: name, problems: toMessages(input.ok ? input.value.problems : input.error) };
  if (!input.ok) return { ...file, valid: false, events: null, leftOut: 0, isCut: false };
  const { index, leftOut, isCut } = input.value;
  return { ...file, valid: leftOut === 0 && !isCut, events: index.events.size, leftOut, isCut };
}

function toMessages(problems: readonly Problem[]): CheckedFile['problems'] {
  return problems.map((problem) => ({
    ...problem,
    severity: severityOf(problem),
    message: describeProblem(problem),
  }));
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

function formatPlain(checked: CheckedFile): string {
  const { file, problems } = checked;
  const found = problems.map((problem) => formatProblem(file, problem));
  return [...found, `${file}: ${sumOf(checked)}`].map((line) => `${toSafeText(line)}\n`).join('');
}

function sumOf({ valid, events, leftOut, isCut, problems }: CheckedFile): string {
  if (events === null) return count(problems.length, 'problem');
  if (isCut) return `${count(events, 'event')}, not read to its end`;
  if (!valid) return `${count(events, 'event')}, ${count(leftOut, 'record')} not in`;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const more = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  return `valid, ${count(events, 'event')}${more}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
