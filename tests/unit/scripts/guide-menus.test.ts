import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { COMMAND_IDS } from '../../../core/commands/commands.ts';
import { menuWords } from '../../../core/commands/command-words.ts';
import type { Language } from '../../../core/words/language.ts';
import { MENU_TEXTS } from '../../../electron/main/menu/menu-texts.ts';
import { rootDir } from '../../../scripts/paths.ts';

/** As a reader sees it: without the letter that chooses the entry, and without the dots. */
function plain(words: string): string {
  return words.replaceAll(/\(&.\)|&|…/gu, '').trim();
}

/** Everything that the menus say. */
function menuEntries(language: Language): Set<string> {
  const others = Object.values(MENU_TEXTS[language]).filter((text) => typeof text === 'string');
  const commands = COMMAND_IDS.map((id) => menuWords(id, language));
  // The guide calls the menu of languages by its name alone.
  const languages = { en: 'Language', zh: '语言' };
  return new Set([...[...others, ...commands].map(plain), languages[language]]);
}

test.each([
  ['en', 'guide.md', /_((?:File|Edit|View|Help) > [^_]+)_/g],
  ['zh', 'guide.zh.md', /“((?:文件|编辑|查看|帮助) > [^”]+)”/g],
] as const)('the menus that the guide names in %s are there', (language, file, pattern) => {
  const text = readFileSync(join(rootDir, 'docs', file), 'utf8').replaceAll(/\s+/g, ' ');
  const paths = Array.from(text.matchAll(pattern), ([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(20);
  const entries = menuEntries(language);
  const unknown = paths.filter((path) =>
    path.split(' > ').some((part) => !entries.has(plain(part))),
  );
  expect(unknown).toEqual([]);
});
