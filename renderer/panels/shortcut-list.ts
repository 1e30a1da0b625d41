import { commandWords, groupWords } from '#core/commands/command-words.ts';
import {
  COMMAND_IDS,
  commandOf,
  keysOf,
  type CommandGroup,
  type CommandId,
} from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import type { Language } from '#core/words/language.ts';
import { SHORTCUT_WORDS } from './shortcut-words.ts';

/** Keys or a chord, and what they do. "Mod" is Command on macOS and Control elsewhere. */
export interface Shortcut {
  keys: string[];
  /** Another chord that does the same. */
  otherKeys?: string[];
  does: string;
}

/** Shortcuts that work in one place. */
export interface ShortcutSection {
  title: string;
  shortcuts: Shortcut[];
}

const GROUPS: CommandGroup[] = ['File', 'Edit', 'View', 'Help'];

/** Every shortcut of the window: those of the menus, and those of one part of the window. */
export function shortcutSections(platform: string, language: Language): ShortcutSection[] {
  const ofCommand = (id: CommandId, keys: string): Shortcut => ({
    keys: keyWords(keys, platform),
    does: commandWords(id, language),
  });
  const menus = GROUPS.map((group) => ({
    title: groupWords(group, language),
    shortcuts: COMMAND_IDS.filter((id) => commandOf(id).group === group).flatMap((id) => {
      const [keys, otherKeys] = shownKeys(id, platform);
      if (keys === undefined) return [];
      const shortcut = ofCommand(id, keys);
      return otherKeys === undefined
        ? [shortcut]
        : [{ ...shortcut, otherKeys: keyWords(otherKeys, platform) }];
    }),
  }));
  const onTimeline = COMMAND_IDS.flatMap((id) => {
    const [keys] = commandOf(id).timelineKeys ?? [];
    return keys === undefined ? [] : [ofCommand(id, keys)];
  });
  const [timeline, ...others] = parts(language);
  return [...menus, { ...timeline, shortcuts: [...timeline.shortcuts, ...onTimeline] }, ...others];
}

/** The first shortcut of a command, and the key of the page that does the same. */
function shownKeys(id: CommandId, platform: string): string[] {
  return [...keysOf(id, platform).slice(0, 1), ...(commandOf(id).pageKeys ?? [])];
}

/** What works in one part of the window only. */
function parts(language: Language): [timeline: ShortcutSection, ...ShortcutSection[]] {
  const { timeline, table, overview } = SHORTCUT_WORDS[language];
  return [
    {
      title: timeline.title,
      shortcuts: [
        { keys: ['←', '→'], does: timeline.besides },
        { keys: ['↑', '↓'], does: timeline.lanes },
        { keys: ['Page Up', 'Page Down'], does: timeline.pages },
        { keys: ['Home', 'End'], does: timeline.ends },
        { keys: ['Enter'], does: timeline.open },
        { keys: ['Z'], does: timeline.zoom },
        { keys: ['Escape'], does: timeline.close },
        { keys: ['A', 'b', 'c'], does: timeline.letters },
        { keys: ['Shift', '← →'], does: timeline.pan },
        { keys: ['Shift', 'Page Up', 'Down'], does: timeline.panWindow },
        { keys: ['Shift', 'Home', 'End'], does: timeline.panEnds },
        { keys: ['Shift', '↑ ↓'], does: timeline.scroll },
      ],
    },
    {
      title: table.title,
      shortcuts: [
        { keys: ['← →', '↑ ↓'], does: table.cells },
        { keys: ['Page Up', 'Page Down'], does: table.pages },
        { keys: ['Home', 'End'], does: table.ends },
        { keys: ['Mod', 'Home'], does: table.rows },
        { keys: ['Enter'], does: table.show },
        { keys: ['Space'], does: table.select },
        { keys: ['Shift', '↑ ↓'], does: table.selectMore },
        { keys: ['Mod', 'A'], does: table.selectAll },
        { keys: ['Mod', 'C'], does: table.copy },
        { keys: ['Alt', '← →'], does: table.moveColumn },
        { keys: ['Shift', '← →'], does: table.widthOfColumn },
      ],
    },
    {
      title: overview.title,
      shortcuts: [
        { keys: ['←', '→'], does: overview.move },
        { keys: ['Shift', '← →'], does: overview.moveFurther },
        { keys: ['Home', 'End'], does: overview.ends },
      ],
    },
  ];
}
