import * as z from 'zod';
import { MAX_COLUMN_PX, MIN_COLUMN_PX, type ColumnSetting } from './column-settings.ts';
import { TABLE_COLUMNS } from './table-columns.ts';

/** Checks how a column was set up, wherever that was kept. */
export const columnSettingSchema: z.ZodType<ColumnSetting> = z.strictObject({
  column: z.enum(TABLE_COLUMNS),
  widthPx: z.int().min(MIN_COLUMN_PX).max(MAX_COLUMN_PX),
  isShown: z.boolean(),
});
