import * as z from 'zod';
import { filterSchema } from './filter-schema.ts';

const eventId = z.string().max(500).nullable();

/** Asks how many events a search has found, and which of them one is. */
export const hitsRequestSchema = z.strictObject({ filter: filterSchema, eventId });
export type HitsRequest = z.output<typeof hitsRequestSchema>;

/** Asks for the event that was found before or after another one. */
export const hitStepSchema = z.strictObject({
  filter: filterSchema,
  /** The event to go on from; one that was not found has its place in time all the same. */
  eventId,
  /** The instant to begin at, in milliseconds UTC, where there is no event to go on from. */
  fromMs: z.number(),
  step: z.union([z.literal(1), z.literal(-1)]),
});
export type HitStep = z.output<typeof hitStepSchema>;
