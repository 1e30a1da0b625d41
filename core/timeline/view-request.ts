import * as z from 'zod';
import { viewSchema } from './view.ts';

/** Widest and narrowest timeline that is worked out, in CSS pixels. */
const WIDTH_PX = { least: 1, most: 20_000 };

/**
 * Most lanes that are ever shown one by one: each takes one of the items of a slice at least. A timeline shows fewer until
 * a reader asks for more.
 */
export const MOST_LANES = 400;

/** How many lanes a timeline shows before it folds the rest into one. */
export const FIRST_LANES = 60;

/** A view with what the place that it is shown in asks of it: neither belongs to what a reader looks at. */
export const viewRequestSchema = z.strictObject({
  view: viewSchema,
  /** Width of the timeline without the lane names, in CSS pixels. */
  widthPx: z.number().min(WIDTH_PX.least).max(WIDTH_PX.most),
  /** From this many lanes on the rest is folded into one. */
  mostLanes: z.int().positive().max(MOST_LANES),
  /** Key of the slice that is on screen already; null when there is none. */
  knownKey: z.string().nullable(),
});
export type ViewRequest = z.output<typeof viewRequestSchema>;
