import { formatCount } from '../format-count.ts';
import { inLanguages, type Language } from '../words/language.ts';
import { listWords } from '../words/list-words.ts';

/** What has become of an event since its data set was looked at last. */
export type Change = 'new' | 'changed';

/** What has become of the event of each row. */
export type ChangeAt = (row: number) => Change | null;

/** How many of some events are new and how many have changed. */
export type ChangeCounts = Record<Change, number>;

interface ChangeWords {
  count: (count: string, change: Change) => string;
  sinceLastLook: (words: string) => string;
}

const WORDS = inLanguages<ChangeWords>({
  en: {
    count: (count, change) => `${count} ${change}`,
    sinceLastLook: (words) => `${words} since the last look`,
  },
  zh: {
    count: (count, change) => `${change === 'new' ? '新增' : '变更'}${count}项`,
    sinceLastLook: (words) => `自上次查看以来${words}`,
  },
});

const CHANGED = inLanguages<Record<Change, string>>({
  en: { new: 'new', changed: 'changed' },
  zh: { new: '新增', changed: '有变更' },
});

/** "3 new, 1 changed since the last look": what is said of some events. */
export function changeCountWords(counts: ChangeCounts, language: Language): string {
  const { count, sinceLastLook } = WORDS[language];
  const parts = (['new', 'changed'] as const).flatMap((change) =>
    counts[change] > 0 ? count(formatCount(counts[change]), change) : [],
  );
  return sinceLastLook(listWords(parts, language));
}

/** "changed since the last look": what is said of one event. */
export function changeWords(change: Change, language: Language): string {
  return WORDS[language].sinceLastLook(CHANGED[language][change]);
}

/** An event as a list of changes names it. */
export interface ChangedEvent {
  eventId: string;
  /** The id of an event that is gone, where its title was not kept. */
  title: string;
  /** In words; empty where it was not kept. */
  date: string;
}

/** How many events have changed in one way, and the first of them. */
export interface ChangeList {
  count: number;
  events: ChangedEvent[];
}

/** What is different from the last look: at least one event. */
export type Changes = Record<Change | 'gone', ChangeList>;
