import { createHash } from 'node:crypto';
import { VERSION } from '#core/events/schema.ts';
import { dateText } from '#core/query/event-detail.ts';
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
    const dated = index.events.at(row);
    seen.ids.push(dated.event.id);
    seen.digests.set(digestOf(dated.event), row * DIGEST_BYTES);
    if (!isNamed) return;
    seen.titles.push(dated.event.title);
    seen.dates.push(dateText(dated));
  });
  return seen;
}

/** Stands for an event as it is understood: how its file is laid out is no part of it. */
export function digestOf(event: object): Uint8Array {
  const digest = createHash('sha256').update(JSON.stringify(event)).digest();
  return digest.subarray(0, DIGEST_BYTES);
}
