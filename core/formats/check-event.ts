import * as z from 'zod';
import { eventSchema, type EventInput } from '../events/schema.ts';
import { countMembers } from './double-members.ts';
import { plainLength } from './plain-length.ts';
import { scanJson } from './scan-json.ts';

/**
 * Whether a value is an event, compiled. Two things would cost most of the time and say nothing: free facts, which can be
 * nested without end (an event that has some takes the slow way), and defaults, which are filled in when an event is read.
 * A field may be undefined, as it is in events that this program has made.
 */
const quickSchema = z.compile(
  withoutDefaults(eventSchema.extend({ extra: z.undefined().optional() })),
);

function withoutDefaults(schema: z.ZodObject): z.ZodObject {
  const fields = Object.entries(schema.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodDefault ? z.optional(field.unwrap()) : field,
  ]);
  return z.strictObject(Object.fromEntries(fields) as z.ZodRawShape);
}

/**
 * Reads the JSON of one event; null when anything is wrong with it, which `RecordExplainer` then tells. It is asked for
 * every event of a file, so it says no more than that.
 */
export function checkEvent(json: string): EventInput | null {
  const event = parse(json);
  if (quickSchema.validate(event)) return isWrittenOnce(event, json) ? (event as EventInput) : null;
  // Before anything that calls itself is done with it.
  if (scanJson(json).tooDeepAt !== null || !eventSchema.safeParse(event).success) return null;
  return isWrittenOnce(event, json) ? (event as EventInput) : null;
}

/** Whether what this program has made is an event, by the same schema; its free facts are JSON by their type. */
export function isEvent(event: EventInput): boolean {
  if (event.extra === undefined) return quickSchema.validate(event);
  const { extra: _, ...fields } = event;
  return quickSchema.validate(fields);
}

/** Whether no object of a value has a name that stands in it twice as it is written: see `doubleMembers`. */
function isWrittenOnce(value: unknown, json: string): boolean {
  return plainLength(value) === json.length || scanJson(json).members === countMembers(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
