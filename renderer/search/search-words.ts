import { formatCount } from '#core/format-count.ts';
import type { Forgiven } from '#core/query/search-marks.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { listWords } from '#core/words/list-words.ts';
import type { SearchHits } from '../state/app-state.ts';

interface SearchWords {
  /** Which of the events found is open, as short as it stands beside the search. */
  place: (place: string, total: string) => string;
  found: (total: string) => string;
  /** The same as a screen reader says it when a step has led to an event. */
  stepped: (place: string, total: string, event: string) => string;
  /** What no event has, and what is shown instead. */
  forgiven: (typed: string, takenFor: string) => string;
  /** Between sentences without their full stops. */
  joint: string;
  next: string;
  previous: string;
  /** The name of a button with the keys that do the same. */
  withKeys: (name: string, keys: string) => string;
}

/** What is said beside the search. */
export const SEARCH_WORDS = inLanguages<SearchWords>({
  en: {
    place: (place, total) => `${place} of ${total}`,
    found: (total) => `${total} found`,
    stepped: (place, total, event) => `${place} of ${total}: ${event}`,
    forgiven: (typed, takenFor) => `No event has “${typed}”; shown: ${takenFor}`,
    joint: '. ',
    next: 'Next event found',
    previous: 'Previous event found',
    withKeys: (name, keys) => `${name} (${keys})`,
  },
  zh: {
    place: (place, total) => `${place}/${total}`,
    found: (total) => `找到${total}项`,
    stepped: (place, total, event) => `第${place}项，共${total}项：${event}`,
    forgiven: (typed, takenFor) => `没有事件包含“${typed}”，改为显示：${takenFor}`,
    joint: '。',
    next: '下一个匹配项',
    previous: '上一个匹配项',
    withKeys: (name, keys) => `${name}（${keys}）`,
  },
});

/** "3 of 41": which of the events found is open; "41 found" where none of them is. */
export function placeWords(
  { place, total }: Pick<SearchHits, 'place' | 'total'>,
  language: Language,
): string {
  const words = SEARCH_WORDS[language];
  return place === null
    ? words.found(formatCount(total))
    : words.place(formatCount(place + 1), formatCount(total));
}

/** "No event has “commitee”; shown: committee". */
export function forgivenWords({ typed, takenFor }: Forgiven, language: Language): string {
  return SEARCH_WORDS[language].forgiven(typed, listWords(takenFor, language));
}
