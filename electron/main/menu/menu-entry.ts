import type { MenuItemConstructorOptions } from 'electron';
import type { MenuView } from '#core/bridge/menu-view.ts';
import { menuWords } from '#core/commands/command-words.ts';
import type { Language } from '#core/words/language.ts';
import { isPossible, keysOf, type CommandId } from '#core/commands/commands.ts';

export type Entry = MenuItemConstructorOptions;

/** What an entry needs to know of the rest. */
export interface EntryWorld {
  platform: string;
  language: Language;
  view: MenuView;
  run: (command: CommandId) => void;
}

/** Makes the entries of commands. */
export type EntryMaker = (id: CommandId, other?: Entry) => Entry[];

/** The entry of a command; further shortcuts of it stand in entries that nobody sees. */
export function entryMaker({ platform, language, view, run }: EntryWorld): EntryMaker {
  return (id, other = {}) => {
    const [keys, ...furtherKeys] = keysOf(id, platform);
    const entry: Entry = {
      id,
      label: menuWords(id, language),
      enabled: isPossible(id, view.conditions),
      click: () => run(id),
      ...other,
    };
    return [
      { ...entry, ...(keys !== undefined && { accelerator: keys }) },
      ...furtherKeys.map((accelerator): Entry => {
        return { ...entry, id: `${id} ${accelerator}`, accelerator, visible: false };
      }),
    ];
  };
}

/** Those of a choice of which one holds. */
export function choiceOf(make: EntryMaker, ids: readonly CommandId[], chosen: CommandId): Entry[] {
  return ids.flatMap((id) => make(id, { type: 'radio', checked: id === chosen }));
}
