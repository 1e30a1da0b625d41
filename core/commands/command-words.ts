import { inLanguages, LANGUAGES, type Language } from '../words/language.ts';
import { CHINESE_COMMANDS } from './chinese-commands.ts';
import type { CommandTexts } from './command-texts.ts';
import type { CommandGroup, CommandId } from './commands.ts';
import { ENGLISH_COMMANDS } from './english-commands.ts';

const TEXTS = inLanguages<CommandTexts>({ en: ENGLISH_COMMANDS, zh: CHINESE_COMMANDS });

const GROUPS = inLanguages<Record<CommandGroup, string>>({
  en: { File: 'File', Edit: 'Edit', View: 'View', Help: 'Help' },
  zh: { File: '文件', Edit: '编辑', View: '查看', Help: '帮助' },
});

/** How a menu marks the letter that chooses an entry: "&Open…", in Chinese "打开(&O)…". */
const MNEMONIC = /\(&.\)|&/u;

/** What a command is called in the menu; & stands before the letter that chooses it there. */
export function menuWords(id: CommandId, language: Language): string {
  return TEXTS[language].menu[id];
}

/** What a command is called by itself, in the list of shortcuts and the palette. */
export function commandWords(id: CommandId, language: Language): string {
  const { menu, long } = TEXTS[language];
  return long[id] ?? menu[id].replace(MNEMONIC, '');
}

/** Other words that people look for a command by; in other languages than English the English ones too. */
export function otherWords(id: CommandId, language: Language): string {
  const others = LANGUAGES.filter((other) => other === 'en' && other !== language);
  const known = [language, ...others].map((one) => TEXTS[one].other[id] ?? '');
  const names = others.map((other) => commandWords(id, other));
  return [...known, ...names].join(' ').trim();
}

/** What a menu is called. */
export function groupWords(group: CommandGroup, language: Language): string {
  return GROUPS[language][group];
}
