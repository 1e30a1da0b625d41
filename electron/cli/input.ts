import { fileURLToPath } from 'node:url';
import { describeProblem, type Problem } from '#core/formats/problem.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import type { Result } from '#core/result.ts';
import { openIndex } from '../dataset/open-data-set.ts';
import { complain } from './output.ts';

/** The word that stands for the bundled data set; a file of that name is reached as `./bundled`. */
const BUNDLED = 'bundled';

/** Beside the folder of the built command line. */
const bundledUrl = new URL('../data/china-st-cooperation.json', import.meta.url);

/** The path of the file that FILE names. */
export function pathOf(name: string): string {
  return name === BUNDLED ? fileURLToPath(bundledUrl) : name;
}

/** Reads, checks and indexes the data set that FILE names. */
export async function readInput(name: string): Promise<Result<QueryIndex, Problem[]>> {
  return await openIndex(pathOf(name));
}

/** "events.json:12:7: field-value: ...": a problem on one line, as compilers write it and editors read it. */
export function formatProblem(name: string, problem: Problem): string {
  return `${name}:${problem.line}:${problem.column}: ${problem.code}: ${describeProblem(problem)}`;
}

/** Tells a person every problem of a file. */
export function complainOf(name: string, problems: Problem[]): void {
  for (const problem of problems) complain(formatProblem(name, problem));
}
