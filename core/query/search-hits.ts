import { DAY_MS } from '../time/calendar.ts';
import { firstFrom } from './first-from.ts';
import type { HitsRequest, HitStep } from './hits-requests.ts';
import type { QueryIndex } from './query-index.ts';
import type { Forgiven } from './search-marks.ts';
import { selectEvents } from './select-events.ts';
import { toSought } from './sought.ts';

/** What a search has found: the events that the whole filter keeps, in time order, undated ones last. */
export interface Hits {
  total: number;
  /** Which of them the event is, counted from 0; null when it is none. */
  place: number | null;
  /** The words that were taken for others. */
  forgiven: Forgiven[];
}

/** Counts what a search has found, and tells which of it an event is. */
export function searchHits(index: QueryIndex, { filter, eventId }: HitsRequest): Hits {
  const { kept } = selectEvents(index, filter);
  const row = eventId === null ? null : index.events.rowOf(eventId);
  const place = row === null ? 0 : placeFrom(kept, row);
  const isKept = row !== null && kept[place] === row;
  const forgiven = forgivenIn(index, filter.text);
  return { total: kept.length, place: isKept ? place : null, forgiven };
}

/** An event that was found, and which of all it is, counted from 0. */
export interface Hit {
  eventId: string;
  place: number;
}

/**
 * The event that was found next after another one, or next before it; after the last comes the first again. Null when
 * nothing was found.
 */
export function stepHit(index: QueryIndex, { filter, eventId, fromMs, step }: HitStep): Hit | null {
  const { kept } = selectEvents(index, filter);
  const { startDay } = index.columns;
  const row = eventId === null ? null : index.events.rowOf(eventId);
  // The first that is not before: of the event, or of the instant.
  const here =
    row === null
      ? firstFrom(kept.length, (at) => startDay[kept[at] ?? 0] ?? 0, fromMs / DAY_MS)
      : placeFrom(kept, row);
  const isHere = row !== null && kept[here] === row;
  const next = step === -1 ? here - 1 : here + Number(isHere);
  const place = (next + kept.length) % kept.length;
  const found = kept[place];
  return found === undefined ? null : { eventId: index.events.at(found).event.id, place };
}

/** The place of the first of some rows, which are in order, that is not before a row. */
function placeFrom(rows: Int32Array, row: number): number {
  return firstFrom(rows.length, (at) => rows[at] ?? 0, row);
}

/** The words of a search that no event has, with those that they were taken for. */
export function forgivenIn({ search }: QueryIndex, text: string): Forgiven[] {
  return toSought(text).flatMap((sought) => {
    const { takenFor } = search.find(sought);
    return takenFor.length > 0 ? [{ typed: sought.typed, takenFor }] : [];
  });
}
