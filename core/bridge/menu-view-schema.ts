import * as z from 'zod';
import { CONDITIONS } from '../commands/commands.ts';
import { GROUPINGS } from '../timeline/view.ts';
import type { MenuView } from './menu-view.ts';

/** Checks what a page tells of itself for the menu. */
export const menuViewSchema: z.ZodType<MenuView> = z.strictObject({
  conditions: z.array(z.enum(CONDITIONS)),
  undo: z.string().max(200).nullable(),
  redo: z.string().max(200).nullable(),
  isWriting: z.boolean(),
  groupBy: z.enum(GROUPINGS),
});
