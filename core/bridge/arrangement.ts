import * as z from 'zod';
import { columnSettingSchema, FIRST_COLUMNS } from '../table/column-settings.ts';

/** What the middle of the window shows: the timeline, the table beneath it, or the table alone. */
export const LAYOUTS = ['timeline', 'split', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The least and the largest share of the height that the table takes beside the timeline. */
export const [MIN_TABLE_SHARE, MAX_TABLE_SHARE] = [0.15, 0.8];

/** How a reader has set the window up; it is there again at the next start. */
export const arrangementSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  tableShare: z.number().min(MIN_TABLE_SHARE).max(MAX_TABLE_SHARE),
  /** Of the table, in their order. */
  columns: z.array(columnSettingSchema),
});
export type Arrangement = z.output<typeof arrangementSchema>;

/** The arrangement of the first start. */
export const FIRST_ARRANGEMENT: Arrangement = {
  layout: 'timeline',
  tableShare: 0.45,
  columns: [...FIRST_COLUMNS],
};
