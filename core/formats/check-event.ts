import * as z from 'zod';
import { eventSchema, type EventInput } from '../events/schema.ts';
import { countMembers } from './double-members.ts';

/** Free facts can be nested without end, which no check compiles: an event that has some takes the slow way. */
const withoutExtra = z.compile(eventSchema.omit({ extra: true }));

/**
 * Reads the JSON of one event; null when anything is wrong with it, which `RecordExplainer` then tells. It is asked for
 * every event of a file, so it says no more than that. `writtenMembers` is what `countWrittenMembers` tells of it.
 */
export function checkEvent(json: string, writtenMembers: number): EventInput | null {
  const event = parse(json);
  if (!withoutExtra.validate(event) && !eventSchema.safeParse(event).success) return null;
  // A name that stands twice in an object: see `doubleMembers`.
  return countMembers(event) === writtenMembers ? (event as EventInput) : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
