import * as z from 'zod';
import { filterSchema } from '../query/filter-schema.ts';
import { TABLE_COLUMNS } from './table-columns.ts';

/** By which column rows are ordered, and whether the last comes first. Rows that are empty there come last either way. */
export const tableSortSchema = z.strictObject({
  column: z.enum(TABLE_COLUMNS),
  isDescending: z.boolean(),
});
export type TableSort = z.output<typeof tableSortSchema>;

/** Which events the table has, and in which order. */
export const tableOrderSchema = z.strictObject({ filter: filterSchema, sort: tableSortSchema });
export type TableOrder = z.output<typeof tableOrderSchema>;

/** Most rows that one answer holds. */
const MOST_ROWS_A_PAGE = 500;

/** Some rows of the table, from one on, counted from 0. */
export const tablePageRequestSchema = z.strictObject({
  order: tableOrderSchema,
  from: z.int().nonnegative(),
  count: z.int().positive().max(MOST_ROWS_A_PAGE),
});
export type TablePageRequest = z.output<typeof tablePageRequestSchema>;

/** Where an event stands in the table. */
export const tablePlaceRequestSchema = z.strictObject({
  order: tableOrderSchema,
  eventId: z.string().max(500),
});
export type TablePlaceRequest = z.output<typeof tablePlaceRequestSchema>;

/** Places from one up to, not including, another. */
const rangeSchema = z.strictObject({ from: z.int().nonnegative(), to: z.int().positive() });
export type RowRange = z.output<typeof rangeSchema>;

/** Rows as text, with these columns. */
export const tableTextRequestSchema = z.strictObject({
  order: tableOrderSchema,
  columns: z.array(z.enum(TABLE_COLUMNS)).min(1),
  /** In rising order, none touching another. */
  ranges: z.array(rangeSchema).max(100_000),
});
export type TableTextRequest = z.output<typeof tableTextRequestSchema>;

/** Most rows that are copied as text at a time: some ten megabytes, which programs still take from a clipboard. */
export const MOST_COPIED_ROWS = 50_000;
