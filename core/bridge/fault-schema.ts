import * as z from 'zod';
import { MOST_FRAMES, MOST_LENGTH, type Fault } from './fault.ts';

/** Checks a fault that a window tells of. */
export const faultSchema: z.ZodType<Fault> = z.strictObject({
  name: z.string().max(MOST_LENGTH),
  frames: z.array(z.string().max(MOST_LENGTH)).max(MOST_FRAMES),
});
