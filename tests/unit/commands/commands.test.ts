import { describe, expect, test } from 'vitest';

import { commandWords, menuWords } from '#core/commands/command-words.ts';
import { COMMAND_IDS, commandOf, isPossible, keysOf } from '#core/commands/commands.ts';
import { keyWords } from '#core/commands/key-words.ts';
import { LANGUAGES } from '#core/words/language.ts';

const PLATFORMS = ['linux', 'win32', 'darwin'];

/** Lists that are emptied have no shortcut: nobody does it often, and it cannot be undone. */
const WITHOUT = ['clear-recent', 'clear-saved-views'];

describe('the commands', () => {
  test.each(PLATFORMS)('every one has a shortcut on %s, and no two the same', (platform) => {
    const without = COMMAND_IDS.filter((id) => keysOf(id, platform).length === 0);
    expect(without).toEqual(WITHOUT);
    const keys = COMMAND_IDS.flatMap((id) => keysOf(id, platform));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('no key of the timeline means two things', () => {
    const keys = COMMAND_IDS.flatMap((id) => commandOf(id).timelineKeys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(LANGUAGES)('each has words of its own outside the menu: %s', (language) => {
    const words = COMMAND_IDS.map((id) => commandWords(id, language));
    expect(new Set(words).size).toBe(words.length);
    for (const said of words) expect(said).toMatch(/^[^&]+$/);
  });

  test.each(LANGUAGES)('one letter chooses an entry: %s', (language) => {
    for (const id of COMMAND_IDS) expect(menuWords(id, language).split('&').length).toBeLessThan(3);
  });

  test('is possible when what it needs is there', () => {
    expect(isPossible('open', [])).toBe(true);
    expect(isPossible('export', [])).toBe(false);
    expect(isPossible('export', ['undo', 'data-set'])).toBe(true);
  });
});

test('the keys of a shortcut are those of the keyboard', () => {
  expect(keyWords('CmdOrCtrl+Shift+E', 'linux')).toEqual(['Ctrl', 'Shift', 'E']);
  expect(keyWords('CmdOrCtrl+Shift+E', 'darwin')).toEqual(['⌘', '⇧', 'E']);
  expect(keyWords('Alt+Plus', 'win32')).toEqual(['Alt', '+']);
  expect(keyWords('+', 'linux')).toEqual(['+']);
  expect(keyWords('CmdOrCtrl+-', 'win32')).toEqual(['Ctrl', '−']);
});
