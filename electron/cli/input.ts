import { fileURLToPath } from 'node:url';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { severityOf, type Problem, type Severity } from '#core/formats/problem.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { ok, type Result } from '#core/result.ts';
import { openFile, type OpenedFile, type OpenOptions } from '../dataset/open-data-set.ts';
import { complain } from './output.ts';

/** The word that stands for the bundled data set; a file of that name is reached as `./bundled`. */
const BUNDLED = 'bundled';

/** Beside the folder of the built command line. */
const bundledUrl = new URL('../data/china-st-cooperation.json', import.meta.url);

/** Beside it as well, with the app's own. */
const threads = {
  pack: new URL('../electron/pack-thread.js', import.meta.url),
  chunk: new URL('../electron/chunk-thread.js', import.meta.url),
};

/** The path of the file that FILE names. */
export function pathOf(name: string): string {
  return name === BUNDLED ? fileURLToPath(bundledUrl) : name;
}

/** Reads, checks and indexes the data set that FILE names; what of a foreign file could not be understood is summed up. */
export async function readInput(
  name: string,
  options: OpenOptions = {},
): Promise<Result<QueryIndex, Problem[]>> {
  const opened = await openInput(name, options);
  if (!opened.ok) return opened;
  const { index, problems } = opened.value;
  if (problems.length > 0)
    complain(`${name}: ${summariseProblems(opened.value)} “check” lists them.`);
  return ok(index);
}

/** The same with all that there is to say about how it was read. */
export async function openInput(
  name: string,
  options: OpenOptions = {},
): Promise<Result<OpenedFile, Problem[]>> {
  return await openFile(pathOf(name), { threads, ...options });
}

/** "3 records are not in, 12 warnings." */
export function summariseProblems({
  problems,
  leftOut,
  isCut,
}: Pick<OpenedFile, 'problems' | 'leftOut' | 'isCut'>): string {
  const number = (severity: Severity) =>
    problems.filter((problem) => severityOf(problem) === severity).length;
  const [warnings, notes] = [number('warning'), number('note')];
  const parts = [
    isCut && 'the file was not read to its end',
    leftOut > 0 && (leftOut === 1 ? '1 record is not in' : `${leftOut} records are not in`),
    warnings > 0 && (warnings === 1 ? '1 warning' : `${warnings} warnings`),
    notes > 0 && (notes === 1 ? '1 note' : `${notes} notes`),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** "events.json:12:7: field-value: ...": a problem on one line, as compilers write it and editors read it. */
export function formatProblem(name: string, problem: Problem): string {
  return `${name}:${problem.line}:${problem.column}: ${problem.code}: ${describeProblem(problem, 'en')}`;
}

/** Tells a person every problem of a file. */
export function complainOf(name: string, problems: readonly Problem[]): void {
  for (const problem of problems) complain(formatProblem(name, problem));
}
