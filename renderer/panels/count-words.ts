import { formatCount } from '#core/format-count.ts';
import type { ViewCounts } from '#core/query/select-events.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import type { AppState } from '../state/app-state.ts';

interface CountWords {
  shown: (shown: string, total: string) => string;
  outside: (count: string) => string;
  filteredOut: (count: string) => string;
  background: (count: number) => string;
  searching: string;
  /** How much of what the first search needs is there. */
  gettingReady: (percent: number) => string;
  counting: string;
}

const WORDS = inLanguages<CountWords>({
  en: {
    shown: (shown, total) => `${shown} of ${total} events`,
    outside: (count) => `${count} outside the window`,
    filteredOut: (count) => `${count} filtered out`,
    background: (count) => `${formatCount(count)} background ${count === 1 ? 'event' : 'events'}`,
    searching: 'Searching…',
    gettingReady: (percent) => `getting ready, ${percent}%`,
    counting: 'Counting…',
  },
  zh: {
    shown: (shown, total) => `${total}个事件中显示${shown}个`,
    outside: (count) => `${count}个在时间窗口外`,
    filteredOut: (count) => `${count}个被筛除`,
    background: (count) => `${formatCount(count)}个背景事件`,
    searching: '正在查找…',
    gettingReady: (percent) => `准备中，${percent}%`,
    counting: '正在计数…',
  },
});

/** "14 of 92 events": what the window shows of all. Of one event too, so that it always reads alike. */
export function shownWords({ shown, total }: ViewCounts, language: Language): string {
  return WORDS[language].shown(formatCount(shown), formatCount(total));
}

/** Where the events are that are dated but not shown; with the shown and undated ones they add up to all. */
export function restWords(
  { outside, filteredOut, background }: ViewCounts,
  language: Language,
): string[] {
  const words = WORDS[language];
  return [
    ...(outside > 0 ? [words.outside(formatCount(outside))] : []),
    ...(filteredOut > 0 ? [words.filteredOut(formatCount(filteredOut))] : []),
    ...(background > 0 ? [words.background(background)] : []),
  ];
}

/** Whether the counts of the newest view wait for a search. */
function isSearching({ view, slice }: Pick<AppState, 'view' | 'slice'>): boolean {
  return (view?.filter.text ?? '') !== (slice?.request.view.filter.text ?? '');
}

/** What is being done while the counts of the newest view are outstanding. */
export function lateWords(shown: Pick<AppState, 'view' | 'slice'>, language: Language): string {
  return isSearching(shown) ? WORDS[language].searching : WORDS[language].counting;
}

/** How much of what the first search needs is there, from 0 to 1; null when it is all. */
export function readyWords(share: number, language: Language): string | null {
  return share < 1 ? WORDS[language].gettingReady(Math.floor(share * 100)) : null;
}
