import type { EventInput } from '../events/schema.ts';

/** A fact of an event that the format does not know, as it reads. */
export interface ExtraFact {
  name: string;
  words: string;
}

/** What `extra` holds, for people: texts as they are, anything else as JSON. */
export function extraFacts({ extra }: Pick<EventInput, 'extra'>): ExtraFact[] {
  return Object.entries(extra ?? {}).map(([name, value]) => ({
    name,
    words: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}
