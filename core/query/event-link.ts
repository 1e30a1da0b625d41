import { eventTitle } from '../events/event-title.ts';
import type { EventInput } from '../events/schema.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { inLanguages, type Language } from '../words/language.ts';
import type { QueryIndex } from './query-index.ts';

/** Another event, as a link names it. */
export interface EventLink {
  id: string;
  title: string;
  date: string;
}

const NO_DATE = inLanguages({ en: 'no date known', zh: '日期不详' });

/** Words for the date of an event as it is written; for one without a date too. */
export function dateWords(date: string | undefined, language: Language): string {
  return date === undefined ? NO_DATE[language] : edtfWords(date, language);
}

/** Names the event of a row. It is read as it is written, which is cheap. */
export function eventLinkAt(
  { events, dataSet: { language } }: Pick<QueryIndex, 'events' | 'dataSet'>,
  row: number,
): EventLink {
  const event = JSON.parse(events.jsonAt(row)) as EventInput;
  const { id, date } = event;
  return { id, title: eventTitle(event, language), date: dateWords(date, language) };
}
