import * as z from 'zod';
import { filterSchema } from '../query/filter-schema.ts';
import { windowSchema } from '../query/window-schema.ts';
import { GROUPINGS } from './view.ts';

/**
 * What a reader looks at: a small value that can be saved, replayed, captioned and drawn.
 * It says nothing of sizes or colours.
 */
export const viewSchema = z.strictObject({
  window: windowSchema,
  filter: filterSchema,
  groupBy: z.enum(GROUPINGS),
});
export type View = z.output<typeof viewSchema>;
