import { createHash } from 'node:crypto';
import { VERSION, type EventInput } from '#core/events/schema.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { forEachRow, type Rest } from './for-each-row.ts';

/** The events of a data set as they were looked at last. */
export interface SeenEvents {
  /** Of the format: another one may read the same event differently. */
  version: number;
  ids: string[];
  /** `DIGEST_BYTES` for each of them. */
  digests: Uint8Array;
  /** By which they are named once they are gone; none of them in a data set of more than `MOST_NAMED` events. */
  titles: string[];
  /** EDTF; empty for an undated one. */
  dates: string[];
}

/** Two different events share 64 bits less often than a disk errs. */
export const DIGEST_BYTES = 8;

/** The names of a million events would take as long to write as the data set itself. */
const MOST_NAMED = 100_000;

/** Takes down the events of a data set as they are now, resting now and then. */
export async function takeSeen(index: QueryIndex, rest: Rest): Promise<SeenEvents> {
  const { size } = index.events;
  const seen: SeenEvents = {
    version: VERSION,
    ids: [],
    digests: new Uint8Array(size * DIGEST_BYTES),
    titles: [],
    dates: [],
  };
  const isNamed = size <= MOST_NAMED;
  await forEachRow(size, rest, (row) => {
    const event = writtenAt(index, row);
    seen.ids.push(event.id);
    seen.digests.set(digestOf(event), row * DIGEST_BYTES);
    if (!isNamed) return;
    seen.titles.push(event.title);
    seen.dates.push(event.date ?? '');
  });
  return seen;
}

/** An event as its file has it, without defaults filled in: of a million of them that would be most of the work. */
export function writtenAt({ events }: QueryIndex, row: number): EventInput {
  return JSON.parse(events.jsonAt(row)) as EventInput;
}

/** Stands for an event: how its file is laid out is no part of it. */
export function digestOf(event: EventInput): Uint8Array {
  const digest = createHash('sha256').update(JSON.stringify(event)).digest();
  return digest.subarray(0, DIGEST_BYTES);
}
