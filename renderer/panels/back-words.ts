import type { AppState } from '../state/app-state.ts';
import { eventsWords } from '../ui/crowd-words.ts';

/** What the way back from details leads to: the list or the summary that they were opened from; null when to neither. */
export function backWords({
  crowd,
  summaryTab,
}: Pick<AppState, 'crowd' | 'summaryTab'>): string | null {
  if (crowd.state !== 'closed') {
    const { count, period } = crowd.crowd.item;
    return `${eventsWords(count)}, ${period}`;
  }
  return summaryTab === null ? null : 'Summary';
}
