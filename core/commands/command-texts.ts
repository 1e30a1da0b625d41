import type { CommandId } from './commands.ts';

/** What the commands are called in a language. */
export interface CommandTexts {
  /** In the menu; & stands before the letter that chooses it there. */
  menu: Record<CommandId, string>;
  /** Where its words in the menu say too little without the menu around them. */
  long: Partial<Record<CommandId, string>>;
  /** Other words that people look for it by. */
  other: Partial<Record<CommandId, string>>;
}
