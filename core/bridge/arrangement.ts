import * as z from 'zod';
import { columnSettingSchema, FIRST_COLUMNS } from '../table/column-settings.ts';

/** What the middle of the window shows: the timeline, the table beneath it, or the table alone. */
export const LAYOUTS = ['timeline', 'split', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How much room rows and events take. */
export const DENSITIES = ['normal', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** The least and the largest share of the height that the table takes beside the timeline. */
export const [MIN_TABLE_SHARE, MAX_TABLE_SHARE] = [0.15, 0.8];

/** Least and largest widths of the side panels, in CSS pixels: the filters, and the details or what stands in their place. */
export const PANEL_WIDTHS = {
  filtersPx: { min: 200, max: 480 },
  sidePx: { min: 280, max: 640 },
} as const;
export type PanelName = keyof typeof PANEL_WIDTHS;

const widthOf = (panel: PanelName) =>
  z.number().min(PANEL_WIDTHS[panel].min).max(PANEL_WIDTHS[panel].max);

/** Widths of the side panels at the first start. */
const FIRST_WIDTHS = { filtersPx: 280, sidePx: 360 };

/** How a reader has set the window up; it is there again at the next start. */
export const arrangementSchema = z.strictObject({
  layout: z.enum(LAYOUTS),
  tableShare: z.number().min(MIN_TABLE_SHARE).max(MAX_TABLE_SHARE),
  filtersPx: widthOf('filtersPx').default(FIRST_WIDTHS.filtersPx),
  sidePx: widthOf('sidePx').default(FIRST_WIDTHS.sidePx),
  density: z.enum(DENSITIES).default('normal'),
  /** Of the table, in their order. */
  columns: z.array(columnSettingSchema),
});
export type Arrangement = z.output<typeof arrangementSchema>;

/** The arrangement of the first start. */
export const FIRST_ARRANGEMENT: Arrangement = {
  layout: 'timeline',
  tableShare: 0.45,
  ...FIRST_WIDTHS,
  density: 'normal',
  columns: [...FIRST_COLUMNS],
};
