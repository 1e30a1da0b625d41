import type { ProblemCode } from '../problem.ts';

/** What a problem tells, in words; empty where it tells nothing. */
export interface ToldFacts {
  /** The path of the record or field, or what stands for the whole file. */
  field: string;
  found: string;
  expected: string;
  reason: string;
}

/** How a language says each problem: one or more sentences. */
export type ProblemTexts = Readonly<Record<ProblemCode, string | ((told: ToldFacts) => string)>>;
