/** What is wrong with a text; `part` is the piece of it that was not understood, in plain signs. */
export type EverydayFault =
  | { code: 'not-understood' | 'no-such-day' | 'no-year' | 'two-readings'; part: string }
  | { code: 'ends-before-start' };

/**
 * Why a text gave no date. `no-date` is no fault: nothing stands there, or a word that says that no date is known. `found`
 * is the whole text as it stands there.
 */
export type EverydayProblem = { code: 'no-date' } | (EverydayFault & { found: string });
