/** What is wrong with a text; `part` is the piece of it that was not understood, in plain signs. */
export type EverydayFault =
  | { code: 'not-understood' | 'no-such-day' | 'no-year' | 'two-readings'; part: string }
  | { code: 'ends-before-start' };

/**
 * Why a text gave no date. `no-date` is no fault: nothing stands there, or a word that says that no date is known. `found`
 * is the whole text as it stands there.
 */
export type EverydayProblem = { code: 'no-date' } | (EverydayFault & { found: string });

/** What is wrong, in a few English words to stand after "no date that can be read:". */
export function describeEverydayProblem(problem: EverydayProblem): string {
  switch (problem.code) {
    case 'no-date':
      return 'no date is given';
    case 'not-understood':
      return `"${problem.part}" is not understood`;
    case 'no-such-day':
      return `there is no ${problem.part}`;
    case 'no-year':
      return `"${problem.part}" has no year`;
    case 'two-readings':
      return `"${problem.part}" can be read in two ways`;
    case 'ends-before-start':
      return 'it ends before it starts';
  }
}
