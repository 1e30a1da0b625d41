import { eventCount } from '#core/words/count-words.ts';
import { inLanguages } from '#core/words/language.ts';
import { commaWords } from '#core/words/list-words.ts';
import type { AppState } from '../state/app-state.ts';

const SUMMARY = inLanguages({ en: 'Summary', zh: '汇总' });

/** What the way back from details leads to: the list or the summary that they were opened from; null when to neither. */
export function backWords({
  crowd,
  summaryTab,
  language,
}: Pick<AppState, 'crowd' | 'summaryTab' | 'language'>): string | null {
  if (crowd.state !== 'closed') {
    const { count, period } = crowd.crowd.item;
    return commaWords([eventCount(count, language), period], language);
  }
  return summaryTab === null ? null : SUMMARY[language];
}
