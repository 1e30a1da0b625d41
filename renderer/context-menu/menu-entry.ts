import { commandWords } from '#core/commands/command-words.ts';
import { isPossible, keysOf, type CommandId } from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import { runAnyCommand } from '../app/run-command.ts';
import { conditionsOf } from '../state/menu-view.ts';
import { useApp } from '../state/store.ts';
import { currentLanguage } from '../state/language.ts';

/** An entry of a context menu. */
export interface ContextEntry {
  id: string;
  words: string;
  keys: string[];
  isPossible: boolean;
  run: () => void;
}

/** Entries that stand together. */
export type ContextSection = ContextEntry[];

/** An entry that does something of its own. */
export function entry(
  id: string,
  words: string,
  run: () => void,
  isEntryPossible = true,
): ContextEntry {
  return { id, words, keys: [], isPossible: isEntryPossible, run };
}

/** The entry of a command. */
export function commandEntry(id: CommandId): ContextEntry {
  const state = useApp.getState();
  const [keys] = keysOf(id, state.platform);
  return {
    id,
    words: commandWords(id, currentLanguage()),
    keys: keys === undefined ? [] : keyWords(keys, state.platform),
    isPossible: isPossible(id, conditionsOf(state)),
    run: () => runAnyCommand(id),
  };
}
