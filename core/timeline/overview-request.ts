import * as z from 'zod';
import { filterSchema } from '../query/filter-schema.ts';
import { viewRequestSchema } from './view-request-schema.ts';

/** What an overview depends on: the filter, and how wide it is drawn. The window of a view is no part of it. */
export const overviewRequestSchema = z.strictObject({
  filter: filterSchema,
  widthPx: viewRequestSchema.shape.widthPx,
});
export type OverviewRequest = z.output<typeof overviewRequestSchema>;
