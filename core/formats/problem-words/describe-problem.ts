import { inLanguages, type Language } from '../../words/language.ts';
import type { Fact } from '../fact.ts';
import { CHOSEN_SHEET, type Problem } from '../problem.ts';
import { CHINESE_PROBLEMS } from './chinese-problems.ts';
import { ENGLISH_PROBLEMS } from './english-problems.ts';
import { factWords } from './fact-words.ts';
import type { ProblemTexts } from './problem-texts.ts';

const WORDS = inLanguages<{ texts: ProblemTexts; file: string; sheet: string }>({
  en: { texts: ENGLISH_PROBLEMS, file: 'the file', sheet: CHOSEN_SHEET },
  zh: { texts: CHINESE_PROBLEMS, file: '文件', sheet: '工作表' },
});

/** What is wrong and what to do, in a sentence or a few; the place is told apart from it. */
export function describeProblem(problem: Problem, language: Language): string {
  const { code, path, found, expected, reason } = problem;
  const { texts, file, sheet } = WORDS[language];
  const text = texts[code];
  if (typeof text === 'string') return text;
  const told = (fact: Fact | undefined) => (fact === undefined ? '' : factWords(fact, language));
  return text({
    field: path === CHOSEN_SHEET ? sheet : path || file,
    found: told(found),
    expected: told(expected),
    reason: told(reason),
  });
}

/** A problem whose facts are texts. */
export type WordedProblem = Omit<Problem, 'found' | 'expected' | 'reason'> & {
  found?: string;
  expected?: string;
  reason?: string;
};

/** A problem with its facts in words, each in its place. */
export function wordProblem(problem: Problem, language: Language): WordedProblem {
  const { found, expected, reason } = problem;
  return {
    ...problem,
    ...(found !== undefined && { found: factWords(found, language) }),
    ...(expected !== undefined && { expected: factWords(expected, language) }),
    ...(reason !== undefined && { reason: factWords(reason, language) }),
  } as WordedProblem;
}
