import * as z from 'zod';
import { eventSchema, type EventInput } from '../events/schema.ts';
import { countMembers } from './double-members.ts';
import { scanJson } from './scan-json.ts';

/** Free facts can be nested without end, which no check compiles: an event that has some takes the slow way. */
const withoutExtra = z.compile(eventSchema.omit({ extra: true }));

/**
 * Reads the JSON of one event; null when anything is wrong with it, which `RecordExplainer` then tells. It is asked for
 * every event of a file, so it says no more than that.
 */
export function checkEvent(json: string): EventInput | null {
  const { tooDeepAt, members } = scanJson(json);
  if (tooDeepAt !== null) return null;
  const event = parse(json);
  if (!withoutExtra.validate(event) && !eventSchema.safeParse(event).success) return null;
  // A name that stands twice in an object: see `doubleMembers`.
  return countMembers(event) === members ? (event as EventInput) : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
