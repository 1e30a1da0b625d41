import { fileURLToPath } from 'node:url';
import { toDataSet } from '#core/events/data-set.ts';
import type { DataSetFile } from '#core/events/schema.ts';
import { describeProblem, type Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { toQueryIndex, type QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readTextFile } from '../dataset/read-file.ts';
import { complain } from './output.ts';

/** The word that stands for the bundled data set; a file of that name is reached as `./bundled`. */
const BUNDLED = 'bundled';

/** Beside the folder of the built command line. */
const bundledUrl = new URL('../data/china-st-cooperation.json', import.meta.url);

/** A data set that has passed all checks, with its text as it stands in the file. */
export interface Input {
  file: DataSetFile;
  text: string;
}

/** Reads and checks the data set that FILE names. */
export async function readInput(name: string): Promise<Result<Input, Problem[]>> {
  const text = await readTextFile(name === BUNDLED ? fileURLToPath(bundledUrl) : name);
  if (!text.ok) return fail([text.error]);
  const file = readDataSet(text.value);
  return file.ok ? ok({ file: file.value, text: text.value }) : file;
}

/** Prepares a data set for questions. */
export function indexInput({ file }: Input): QueryIndex {
  return toQueryIndex(toDataSet(file));
}

/** "events.json:12:7: field-value: ...": a problem on one line, as compilers write it and editors read it. */
export function formatProblem(name: string, problem: Problem): string {
  return `${name}:${problem.line}:${problem.column}: ${problem.code}: ${describeProblem(problem)}`;
}

/** Tells a person every problem of a file. */
export function complainOf(name: string, problems: Problem[]): void {
  for (const problem of problems) complain(formatProblem(name, problem));
}
