import { Command, Option } from 'commander';
import { toSafeText } from '#core/clean-text.ts';
import type { ProblemCode } from '#core/formats/problem.ts';
import {
  findingsOf,
  findingsOfRefused,
  type FileFindings,
} from '../export/findings/file-findings.ts';
import { formatFindings } from '../export/findings/findings-json.ts';
import { formatSarif } from '../export/findings/sarif-log.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
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
      const files: FileFindings[] = [];
      for (const name of names) files.push(await checkFile(name, options));
      const valid = files.every((file) => file.valid);
      if (options.sarif) await writeOut(formatSarif(files));
      else if (options.json) await writeOut(formatFindings(files));
      else await writePlain(files);
      setCode(valid ? EXIT.done : EXIT.failed);
    });
}

async function checkFile(name: string, options: CheckOptions): Promise<FileFindings> {
  const input = await openInput(name, await readTableOptions(options));
  if (!input.ok) return findingsOfRefused(name, input.error, 'en');
  const { index, leftOut, isCut, problems } = input.value;
  return findingsOf(name, { events: index.events.size, leftOut, isCut }, problems, 'en');
}

function isUnread({ problems }: FileFindings): boolean {
  return problems.some(({ code }) => UNREAD.has(code));
}

/** Findings are data; that a file cannot be read is none, for a person: it is told where other programs tell it. */
async function writePlain(files: FileFindings[]): Promise<void> {
  for (const { file, problems } of files.filter(isUnread)) complainOf(file, problems);
  const read = files.filter((file) => !isUnread(file));
  await writeOut(read.map(formatPlain).join(''));
}

function formatPlain(checked: FileFindings): string {
  const { file, problems } = checked;
  const found = problems.map((problem) => formatProblem(file, problem));
  return [...found, `${file}: ${sumOf(checked)}`].map((line) => `${toSafeText(line)}\n`).join('');
}

function sumOf({ valid, events, leftOut, isCut, problems }: FileFindings): string {
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
