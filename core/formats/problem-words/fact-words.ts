import { describeDateProblem } from '../../time/describe-date-problem.ts';
import { describeEverydayProblem } from '../../time/everyday/describe-everyday-problem.ts';
import { inLanguages, type Language } from '../../words/language.ts';
import type { Fact } from '../fact.ts';
import { CHINESE_FACTS } from './chinese-facts.ts';
import { ENGLISH_FACTS } from './english-facts.ts';
import type { FactTexts } from './fact-texts.ts';

const TEXTS = inLanguages<FactTexts>({ en: ENGLISH_FACTS, zh: CHINESE_FACTS });

/** A fact in words that stand inside a sentence. */
export function factWords(fact: Fact, language: Language): string {
  if (typeof fact === 'string') return fact;
  if ('date' in fact) return describeDateProblem(fact.date, language);
  if ('everyday' in fact) return describeEverydayProblem(fact.everyday, language);
  const { plain, about, many } = TEXTS[language];
  if ('of' in fact) return about[fact.say](fact.of);
  return 'these' in fact ? many[fact.say](fact.these) : plain[fact.say];
}
