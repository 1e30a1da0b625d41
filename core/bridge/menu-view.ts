import * as z from 'zod';
import { CONDITIONS } from '../commands/commands.ts';
import { GROUPINGS } from '../timeline/view.ts';

/** What the menu shows of the page. */
export const menuViewSchema = z.strictObject({
  /** What is there for commands to work with. */
  conditions: z.array(z.enum(CONDITIONS)),
  /** Names of the changes of the view that Undo and Redo are about; null for none. */
  undo: z.string().max(200).nullable(),
  redo: z.string().max(200).nullable(),
  /** Whether a text field has the focus: undo and redo are its own then. */
  isWriting: z.boolean(),
  groupBy: z.enum(GROUPINGS),
});
export type MenuView = z.output<typeof menuViewSchema>;

/** Before the page has told. */
export const FIRST_MENU_VIEW: MenuView = {
  conditions: [],
  undo: null,
  redo: null,
  isWriting: false,
  groupBy: 'partner',
};
