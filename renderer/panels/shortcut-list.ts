import { commandWords } from '#core/commands/command-words.ts';
import {
  COMMAND_IDS,
  commandOf,
  keysOf,
  type CommandGroup,
  type CommandId,
} from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import { currentLanguage } from '../state/language.ts';

/** Keys or a chord, and what they do. "Mod" is Command on macOS and Control elsewhere. */
export interface Shortcut {
  keys: string[];
  does: string;
}

/** Shortcuts that work in one place. */
export interface ShortcutSection {
  title: string;
  shortcuts: Shortcut[];
}

const GROUPS: CommandGroup[] = ['File', 'Edit', 'View', 'Help'];

/** Every shortcut of the window: those of the menus, and those of one part of the window. */
export function shortcutSections(platform: string): ShortcutSection[] {
  const menus = GROUPS.map((group) => ({ title: group, shortcuts: ofGroup(group, platform) }));
  const timeline = COMMAND_IDS.flatMap((id) => {
    const [key] = commandOf(id).timelineKeys ?? [];
    return key === undefined
      ? []
      : [{ keys: keyWords(key, platform), does: commandWords(id, currentLanguage()) }];
  });
  const parts = PARTS.map((part, place) =>
    place === 0 ? { ...part, shortcuts: [...part.shortcuts, ...timeline] } : part,
  );
  return [...menus, ...parts];
}

function ofGroup(group: CommandGroup, platform: string): Shortcut[] {
  return COMMAND_IDS.filter((id) => commandOf(id).group === group).flatMap((id) =>
    shownKeys(id, platform).map((keys) => ({
      keys: keyWords(keys, platform),
      does: commandWords(id, currentLanguage()),
    })),
  );
}

/** The first shortcut of a command, and the key of the page that does the same. */
function shownKeys(id: CommandId, platform: string): string[] {
  return [...keysOf(id, platform).slice(0, 1), ...(commandOf(id).pageKeys ?? [])];
}

/** What works in one part of the window only; the first is the timeline. */
const PARTS: ShortcutSection[] = [
  {
    title: 'On the timeline',
    shortcuts: [
      { keys: ['←', '→'], does: 'Event before, after' },
      { keys: ['↑', '↓'], does: 'Lane above, below' },
      { keys: ['Page Up', 'Page Down'], does: 'A page up, down' },
      { keys: ['Home', 'End'], does: 'First, last of the lane' },
      { keys: ['Enter'], does: 'Open the details or list' },
      { keys: ['Z'], does: 'Zoom to a cluster' },
      { keys: ['Escape'], does: 'Close the details or list' },
      { keys: ['A', 'b', 'c'], does: 'Next event whose title begins so' },
      { keys: ['Shift', '← →'], does: 'Pan' },
      { keys: ['Shift', 'Page Up', 'Down'], does: 'Pan by a window' },
      { keys: ['Shift', 'Home', 'End'], does: 'Pan to the first, last date' },
      { keys: ['Shift', '↑ ↓'], does: 'Scroll the lanes' },
    ],
  },
  {
    title: 'In the table',
    shortcuts: [
      { keys: ['← →', '↑ ↓'], does: 'To the next cell' },
      { keys: ['Page Up', 'Page Down'], does: 'A page up, down' },
      { keys: ['Home', 'End'], does: 'First, last cell of the row' },
      { keys: ['Mod', 'Home'], does: 'First row; with End the last' },
      { keys: ['Enter'], does: 'Show the event; on a head, sort' },
      { keys: ['Space'], does: 'Select the row, or not' },
      { keys: ['Shift', '↑ ↓'], does: 'Select more rows' },
      { keys: ['Mod', 'A'], does: 'Select all rows' },
      { keys: ['Mod', 'C'], does: 'Copy the selected rows' },
      { keys: ['Alt', '← →'], does: 'On a head: move the column' },
      { keys: ['Shift', '← →'], does: 'On a head: its width' },
    ],
  },
  {
    title: 'On the overview',
    shortcuts: [
      { keys: ['←', '→'], does: 'Move the window, or its edge' },
      { keys: ['Shift', '← →'], does: 'Move it further' },
      { keys: ['Home', 'End'], does: 'To the first, last date' },
    ],
  },
];
