import type { Language } from '../words/language.ts';
import type { EventInput } from './schema.ts';

/** The title of an event: in Chinese where that is the language and the data set has one. */
export function eventTitle(
  { title, zh }: Pick<EventInput, 'title' | 'zh'>,
  language: Language,
): string {
  const own = language === 'zh' ? zh?.title?.trim() : undefined;
  return own || title.trim();
}
