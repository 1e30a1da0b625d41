import type { EventInput } from '../events/schema.ts';
import { edtfWords } from '../time/edtf-words.ts';
import type { QueryIndex } from './query-index.ts';

/** Another event, as a link names it. */
export interface EventLink {
  id: string;
  title: string;
  date: string;
}

/** Words for an event without a date. */
export const UNDATED_WORDS = 'no date known';

/** Names the event of a row. It is read as it is written, which is cheap. */
export function eventLinkAt({ events }: Pick<QueryIndex, 'events'>, row: number): EventLink {
  const { id, title, date } = JSON.parse(events.jsonAt(row)) as EventInput;
  return { id, title: title.trim(), date: date === undefined ? UNDATED_WORDS : edtfWords(date) };
}
