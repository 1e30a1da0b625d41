import type { Fact } from '#core/formats/fact.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { accessProblem } from '../read-file.ts';

/** Ends the reading of a file with what is wrong with it. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(describeProblem(problem, 'en'));
    this.problem = problem;
  }
}

/** What an XLSX file is called where one was expected. */
const XLSX = { say: 'xlsx' } as const;

/** The file is no XLSX, or a damaged one. */
export function brokenXlsx(reason: Fact, place: Partial<Problem> = {}): BrokenFile {
  return new BrokenFile({ ...fileProblem('form-broken', { expected: XLSX, reason }), ...place });
}

/** What an error tells of a file: ours, those of the zip and of its decoders, and refusals of the system. Throws any other. */
export function problemOfXlsx(error: unknown): Problem {
  if (error instanceof BrokenFile) return error.problem;
  // yauzl and zlib tell in words what is wrong, in plain errors; what is wrong with a program is of another class.
  const isPlain = error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;
  if (isPlain && !('syscall' in error)) return brokenXlsx(error.message).problem;
  if (isNotUtf8(error)) return brokenXlsx({ say: 'no-unicode' }).problem;
  return accessProblem(error);
}

function isNotUtf8(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
