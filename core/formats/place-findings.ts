import { formatPath, toLocator, type JsonPath } from './json-places.ts';
import { fileProblem, type Problem } from './problem.ts';

/** Something wrong with the value at a path. */
export type Finding = { path: JsonPath } & Pick<Problem, 'code' | 'found' | 'expected'>;

/** More problems than anyone reads; how many more there are is told. */
const MAX_PROBLEMS = 1000;

/** Gives findings their places in the text of the file and joins them to what has its place, in the order of the text. */
export function placeFindings(findings: Finding[], json: string, others: Problem[]): Problem[] {
  const locate = toLocator(json);
  const placed = findings
    .slice(0, MAX_PROBLEMS)
    .map(({ path, ...facts }) => ({ ...facts, ...locate(path), path: formatPath(path) }))
    .concat(others)
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, MAX_PROBLEMS);
  const more = findings.length + others.length - placed.length;
  return more > 0 ? [...placed, fileProblem('more-problems', { found: String(more) })] : placed;
}
