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

const referencesSchema = z.object({
  perspective: name,
  actors: listOf({ code: name, members: names }),
  kinds: listOf({ id: name }),
  series: listOf({ id: name }),
  sources: listOf({ id: name }),
  events: listOf({
    id: name,
    kind: name,
    series: name,
    partners: names,
    place: country,
    participants: sides,
    organisers: sides,
    sources: sourceNames,
    announced: listOf({ source: name, place: country }),
  }),
});

/** The ids of a data set and all that refers to them. */
export type References = z.output<typeof referencesSchema>;

/**
 * Reads the ids and references of a data set whatever else is wrong with it, so that one look at a file tells all its
 * problems. Places in lists are kept.
 */
export function readReferences(value: unknown): References {
  return referencesSchema.parse(value);
}
