import * as z from 'zod';

/** A window of time, half-open, in milliseconds UTC. */
export const windowSchema = z
  .strictObject({ startMs: z.number(), endMs: z.number() })
  .refine(({ startMs, endMs }) => startMs < endMs);
