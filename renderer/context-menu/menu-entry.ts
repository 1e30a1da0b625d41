import { commandWords } from '#core/commands/command-words.ts';
import { isPossible, keysOf, type CommandId } from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import type { Language } from '#core/words/language.ts';
import { runAnyCommand } from '../app/run-command.ts';
import { conditionsOf } from '../state/menu-view.ts';
import { useApp } from '../state/store.ts';

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
export function commandEntry(id: CommandId, language: Language): ContextEntry {
  const state = useApp.getState();
  const [keys] = keysOf(id, state.platform);
  return {
    id,
    words: commandWords(id, language),
    keys: keys === undefined ? [] : keyWords(keys, state.platform),
    isPossible: isPossible(id, conditionsOf(state)),
    run: () => runAnyCommand(id),
  };
}
