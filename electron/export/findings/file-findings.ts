import {
  describeProblem,
  wordProblem,
  type WordedProblem,
} from '#core/formats/problem-words/describe-problem.ts';
import { severityOf, type Problem, type Severity } from '#core/formats/problem.ts';
import type { Language } from '#core/words/language.ts';

/** How a file was read, and what was found in it. */
export interface FileFindings {
  file: string;
  /** Whether all of it is in. */
  valid: boolean;
  /** All events that are in, background ones too; null when none is. */
  events: number | null;
  /** Records that are not in. */
  leftOut: number;
  /** Whether the file was not read to its end. */
  isCut: boolean;
  problems: readonly ToldProblem[];
}

/** A problem with what there is to say about it. */
export interface ToldProblem extends WordedProblem {
  severity: Severity;
  message: string;
}

/** Of a file of which some events are in; they are worded in a language. */
export function findingsOf(
  file: string,
  { events, leftOut, isCut }: { events: number; leftOut: number; isCut: boolean },
  problems: readonly Problem[],
  language: Language,
): FileFindings {
  const valid = leftOut === 0 && !isCut;
  return { file, valid, events, leftOut, isCut, problems: tell(problems, language) };
}

/** Of a file that was refused. */
export function findingsOfRefused(
  file: string,
  problems: readonly Problem[],
  language: Language,
): FileFindings {
  return {
    file,
    valid: false,
    events: null,
    leftOut: 0,
    isCut: false,
    problems: tell(problems, language),
  };
}

function tell(problems: readonly Problem[], language: Language): ToldProblem[] {
  return problems.map((problem) => ({
    ...wordProblem(problem, language),
    severity: severityOf(problem),
    message: describeProblem(problem, language),
  }));
}
