import * as z from 'zod';
import { filterSchema } from '../query/filter-schema.ts';
import { windowSchema } from '../query/window-schema.ts';

/** What is summed up: the events that a filter keeps, or only those of them that a window shows. */
export const summaryRequestSchema = z.strictObject({
  filter: filterSchema,
  /** Null for all dates, undated events too. */
  window: windowSchema.nullable(),
});
export type SummaryRequest = z.output<typeof summaryRequestSchema>;
