import type { GivenNames } from '../events/country-names.ts';
import type { Problem } from '../formats/problem.ts';

/** What became of the reader's file with names of countries, to be said in the window. */
export interface NamesReport {
  /** Grows with every report: the one that a window is given at its start may be told to it again. */
  order: number;
  /** Without its folders; null when the reader has gone back to the usual names. */
  fileName: string | null;
  /** What made the app read it: its own start, the reader's choice, or that the file is another one now. */
  because: 'start' | 'choice' | 'change';
  /** Whether names of it are in use; if not, countries are called as they were before. */
  isUsed: boolean;
  /** What countries are called now, where that is not by their usual names. */
  names: GivenNames;
  /** The first thing that is wrong with the file; null when nothing is. */
  problem: Problem | null;
  /** How many more there are. */
  moreProblems: number;
}
