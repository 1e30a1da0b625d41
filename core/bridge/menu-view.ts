import type { Condition } from '../commands/commands.ts';
import type { Grouping } from '../timeline/view.ts';

/** What the menu shows of the page. */
export interface MenuView {
  /** What is there for commands to work with. */
  conditions: Condition[];
  /** Names of the changes of the view that Undo and Redo are about; null for none. */
  undo: string | null;
  redo: string | null;
  /** Whether a text field has the focus: undo and redo are its own then. */
  isWriting: boolean;
  groupBy: Grouping;
}

/** Before the page has told. */
export const FIRST_MENU_VIEW: MenuView = {
  conditions: [],
  undo: null,
  redo: null,
  isWriting: false,
  groupBy: 'partner',
};
