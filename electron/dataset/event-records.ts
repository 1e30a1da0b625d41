import { eventSchema, type EventInput } from '#core/events/schema.ts';
import type { EventRecords } from '#core/query/join-packed.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { toTextReader } from './pack-records.ts';

/**
 * Keeps the bytes of all events of a file, which has been found sound, and reads an event out of them when it is asked for. They stay in memory, so
 * that what is on screen does not change with the file; as objects they would take five times as much.
 */
export function toEventRecords(parts: readonly RecordBytes[]): EventRecords {
  const firsts = firstPlaces(parts);
  const readers = parts.map(({ bytes }) => toTextReader(bytes));
  const jsonAt = (place: number): string => {
    const part = lastAtMost(firsts, place);
    const { bounds } = parts[part] ?? missing(place);
    const at = 2 * (place - (firsts[part] ?? 0));
    const textAt = readers[part] ?? missing(place);
    return textAt(bounds[at] ?? missing(place), bounds[at + 1] ?? missing(place));
  };
  const writtenAt = (place: number) => JSON.parse(jsonAt(place)) as EventInput;
  const bytesOf = (first: number, end: number): RecordBytes[] =>
    parts.flatMap(({ bytes, bounds }, part) => {
      const before = firsts[part] ?? 0;
      const from = Math.max(0, 2 * (first - before));
      const found = bounds.slice(from, Math.max(from, 2 * (end - before)));
      return found.length > 0 ? [{ bytes, bounds: found }] : [];
    });
  return { jsonAt, writtenAt, bytesOf, at: (place) => eventSchema.parse(writtenAt(place)) };
}

/** The place of the first event of each part. */
function firstPlaces(parts: readonly RecordBytes[]): number[] {
  let next = 0;
  return parts.map(({ bounds }) => {
    const first = next;
    next += bounds.length / 2;
    return first;
  });
}

/** Position of the last number of a rising list that is at most `limit`. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function missing(place: number): never {
  throw new Error(`There is no event ${place}`);
}
