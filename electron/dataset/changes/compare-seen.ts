import type { Change, ChangeAt, ChangedEvent, ChangeList, Changes } from '#core/query/changes.ts';
import { eventTitle } from '#core/events/event-title.ts';
import { dateText } from '#core/query/event-detail.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { edtfWords } from '#core/time/edtf-words.ts';
import type { Language } from '#core/words/language.ts';
import { forEachRow, type Rest } from './for-each-row.ts';
import { DIGEST_BYTES, digestOf, writtenAt, type SeenEvents } from './seen-events.ts';

/** What each row of a data set is beside the last look at it. */
const UNSEEN = 0;
const SAME = 1;
const CHANGED = 2;

/** The changes since a look at a data set. */
export interface Compared {
  /** Listed in the words of an index of the data set. */
  changesIn: (index: QueryIndex) => Changes;
  changeAt: ChangeAt;
}

/** So many events of each kind are listed. */
const MOST_LISTED = 500;

/**
 * Compares a data set with the last look at it. Where no event is left of those that were seen, another data set has taken
 * the place of the first one.
 */
export async function compareSeen(
  index: QueryIndex,
  seen: SeenEvents,
  rest: Rest,
): Promise<Compared | 'same' | 'another'> {
  const states = new Uint8Array(index.events.size);
  const gone: number[] = [];
  await forEachRow(seen.ids.length, rest, (at) => {
    const row = index.events.rowOf(seen.ids[at] ?? '');
    if (row === null) gone.push(at);
    else states[row] = isSame(index, row, seen.digests, at) ? SAME : CHANGED;
  });
  if (gone.length === seen.ids.length) return 'another';
  if (gone.length === 0 && states.every((state) => state === SAME)) return 'same';
  return {
    changesIn: (told) => listChanges(told, states, { seen, gone }),
    changeAt: (row) => changeOf(states[row]),
  };
}

function listChanges(
  index: QueryIndex,
  states: Uint8Array,
  { seen, gone }: { seen: SeenEvents; gone: readonly number[] },
): Changes {
  const { language } = index.dataSet;
  const listed = gone.slice(0, MOST_LISTED).map((at) => goneAt(seen, at, language));
  return {
    new: listOf(index, states, UNSEEN),
    changed: listOf(index, states, CHANGED),
    gone: { count: gone.length, events: listed },
  };
}

function isSame(index: QueryIndex, row: number, digests: Uint8Array, at: number): boolean {
  const start = at * DIGEST_BYTES;
  const before = digests.subarray(start, start + DIGEST_BYTES);
  return Buffer.compare(before, digestOf(writtenAt(index, row))) === 0;
}

function listOf(index: QueryIndex, states: Uint8Array, wanted: number): ChangeList {
  const rows: number[] = [];
  let count = 0;
  for (let row = 0; row < states.length; row += 1) {
    if (states[row] !== wanted) continue;
    count += 1;
    if (rows.length < MOST_LISTED) rows.push(row);
  }
  return { count, events: rows.map((row) => eventAt(index, row)) };
}

function eventAt(index: QueryIndex, row: number): ChangedEvent {
  const dated = index.events.at(row);
  const { event } = dated;
  const { language } = index.dataSet;
  return {
    eventId: event.id,
    title: eventTitle(event, language),
    date: dateText(dated, language),
  };
}

function goneAt({ ids, titles, dates }: SeenEvents, at: number, language: Language): ChangedEvent {
  const eventId = ids[at] ?? '';
  const date = dates[at] ?? '';
  return { eventId, title: titles[at] ?? eventId, date: date && edtfWords(date, language) };
}

function changeOf(state: number | undefined): Change | null {
  if (state === UNSEEN) return 'new';
  return state === CHANGED ? 'changed' : null;
}
