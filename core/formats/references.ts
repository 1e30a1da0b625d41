import * as z from 'zod';

/** A name of another part of the data set, where one stands; anything else is the schema's to refuse. */
const name = z.string().optional().catch(undefined);
const names = z.array(name).optional().catch(undefined);

/** A list of objects, of which only the names matter; what is no object has none. */
function listOf<T extends z.ZodRawShape>(shape: T) {
  return z.array(z.object(shape).catch(() => z.object(shape).parse({}))).catch([]);
}

const sides = listOf({ side: name });
const sourceNames = listOf({ source: name });
const country = z.object({ country: name }).optional().catch(undefined);

const eventShape = {
  id: name,
  kind: name,
  series: name,
  partners: names,
  place: country,
  participants: sides,
  organisers: sides,
  sources: sourceNames,
  announced: listOf({ source: name, place: country }),
};
const eventReferencesSchema = z.object(eventShape).catch(() => z.object(eventShape).parse({}));

const headReferencesSchema = z.object({
  perspective: name,
  actors: listOf({ code: name, members: names, successors: names }),
  kinds: listOf({ id: name }),
  series: listOf({ id: name }),
  sources: listOf({ id: name }),
});
const referencesSchema = headReferencesSchema.extend({ events: listOf(eventShape) });

/** The ids of a data set and all that refers to them. */
export type References = z.output<typeof referencesSchema>;
/** The same without the events. */
export type HeadReferences = z.output<typeof headReferencesSchema>;
/** What one event refers to, and its id. */
export type EventReferences = z.output<typeof eventReferencesSchema>;

/**
 * Reads the ids and references of a data set whatever else is wrong with it, so that one look at a file tells all its
 * problems. Places in lists are kept.
 */
export function readReferences(value: unknown): References {
  return referencesSchema.parse(value);
}

/** The same of all but the events. */
export function readHeadReferences(value: unknown): HeadReferences {
  return headReferencesSchema.parse(value);
}

/** The same of one event. */
export function readEventReferences(value: unknown): EventReferences {
  return eventReferencesSchema.parse(value);
}
