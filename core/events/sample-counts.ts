import * as z from 'zod';

/** How many events a made-up data set can have, for a look at the app with many of them. */
export const SAMPLE_COUNTS = [1000, 100_000, 1_000_000] as const;

export const sampleCountSchema = z.literal(SAMPLE_COUNTS);
export type SampleCount = z.output<typeof sampleCountSchema>;
