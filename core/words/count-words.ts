import { formatCount } from '../format-count.ts';
import { inLanguages, type Language } from './language.ts';

const EVENTS = inLanguages({
  en: (count: number) => `${formatCount(count)} ${count === 1 ? 'event' : 'events'}`,
  zh: (count) => `${formatCount(count)}个事件`,
});

/** "1 event", "1,234 events". */
export function eventCount(count: number, language: Language): string {
  return EVENTS[language](count);
}
