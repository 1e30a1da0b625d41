import * as z from 'zod';
import { columnSettingSchema } from '../table/column-setting-schema.ts';
import {
  DENSITIES,
  FIRST_WIDTHS,
  LAYOUTS,
  MAX_TABLE_SHARE,
  MIN_TABLE_SHARE,
  PANEL_WIDTHS,
  type Arrangement,
  type PanelName,
} from './arrangement.ts';

const widthOf = (panel: PanelName) =>
  z.number().min(PANEL_WIDTHS[panel].min).max(PANEL_WIDTHS[panel].max).default(FIRST_WIDTHS[panel]);

/** Checks an arrangement that was kept; one of an older version lacks widths and density, and gets those of the first start. */
export const arrangementSchema: z.ZodType<Arrangement> = z.strictObject({
  layout: z.enum(LAYOUTS),
  tableShare: z.number().min(MIN_TABLE_SHARE).max(MAX_TABLE_SHARE),
  filtersPx: widthOf('filtersPx'),
  sidePx: widthOf('sidePx'),
  density: z.enum(DENSITIES).default('normal'),
  columns: z.array(columnSettingSchema),
});
