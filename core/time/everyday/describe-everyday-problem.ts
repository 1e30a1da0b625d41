import { inLanguages, type Language } from '../../words/language.ts';
import type { EverydayProblem } from './everyday-problem.ts';

interface EverydayWords {
  noDate: string;
  notUnderstood: (part: string) => string;
  noSuchDay: (part: string) => string;
  noYear: (part: string) => string;
  twoReadings: (part: string) => string;
  endsBeforeStart: string;
}

const WORDS = inLanguages<EverydayWords>({
  en: {
    noDate: 'no date is given',
    notUnderstood: (part) => `"${part}" is not understood`,
    noSuchDay: (part) => `there is no ${part}`,
    noYear: (part) => `"${part}" has no year`,
    twoReadings: (part) => `"${part}" can be read in two ways`,
    endsBeforeStart: 'it ends before it starts',
  },
  zh: {
    noDate: '没有给出日期',
    notUnderstood: (part) => `无法理解“${part}”`,
    noSuchDay: (part) => `没有${part}这一天`,
    noYear: (part) => `“${part}”没有年份`,
    twoReadings: (part) => `“${part}”有两种读法`,
    endsBeforeStart: '结束早于开始',
  },
});

/** What is wrong, in a few words to stand after "no date that can be read:". */
export function describeEverydayProblem(problem: EverydayProblem, language: Language): string {
  const words = WORDS[language];
  switch (problem.code) {
    case 'no-date':
      return words.noDate;
    case 'not-understood':
      return words.notUnderstood(problem.part);
    case 'no-such-day':
      return words.noSuchDay(problem.part);
    case 'no-year':
      return words.noYear(problem.part);
    case 'two-readings':
      return words.twoReadings(problem.part);
    case 'ends-before-start':
      return words.endsBeforeStart;
  }
}
