import type { Summary } from '#core/summary/summary.ts';
import { eventCount } from '#core/words/count-words.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { CHINESE_SUMMARY } from './chinese-summary.ts';
import { ENGLISH_SUMMARY } from './english-summary.ts';
import type { SummaryTexts } from './summary-texts.ts';

/** What is said in the summary. */
export const SUMMARY_WORDS = inLanguages<SummaryTexts>({
  en: ENGLISH_SUMMARY,
  zh: CHINESE_SUMMARY,
});

/** "92 events, 13 undated". */
export function totalWords(
  { total, undated }: Pick<Summary, 'total' | 'undated'>,
  language: Language,
): string {
  const events = eventCount(total, language);
  return undated > 0 ? SUMMARY_WORDS[language].undated(events, undated) : events;
}

/** "Italy, Spain and 12 more": some names that are joined already, and how many there are beside them. */
export function withMore(names: string, more: number, { andMore }: SummaryTexts): string {
  return more > 0 ? andMore(names, more) : names;
}
