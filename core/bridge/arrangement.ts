import { FIRST_COLUMNS, type ColumnSetting } from '../table/column-settings.ts';

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

/** Widths of the side panels at the first start. */
export const FIRST_WIDTHS = { filtersPx: 280, sidePx: 360 };

/** How a reader has set the window up; it is there again at the next start. */
export interface Arrangement {
  layout: Layout;
  /** Of the height, beside the timeline. */
  tableShare: number;
  filtersPx: number;
  sidePx: number;
  density: Density;
  /** Of the table, in their order. */
  columns: ColumnSetting[];
}

/** The arrangement of the first start. */
export const FIRST_ARRANGEMENT: Arrangement = {
  layout: 'timeline',
  tableShare: 0.45,
  ...FIRST_WIDTHS,
  density: 'normal',
  columns: [...FIRST_COLUMNS],
};
