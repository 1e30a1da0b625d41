import { expect, test } from 'vitest';

import { isChord } from '../../../../renderer/app/is-chord.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('a chord is its letter with its modifiers and no others', () => {
  const undo = { ...none, key: 'z', ctrlKey: true };
  expect(isChord(undo, 'CmdOrCtrl+Z', 'linux')).toBe(true);
  expect(isChord(undo, 'CmdOrCtrl+Z', 'darwin')).toBe(false);
  expect(isChord(undo, 'CmdOrCtrl+Shift+Z', 'linux')).toBe(false);
  expect(isChord({ ...undo, key: 'Z', shiftKey: true }, 'CmdOrCtrl+Shift+Z', 'linux')).toBe(true);
  expect(isChord({ ...none, key: 'z', metaKey: true }, 'CmdOrCtrl+Z', 'darwin')).toBe(true);
  expect(isChord({ ...undo, altKey: true }, 'CmdOrCtrl+Z', 'linux')).toBe(false);
});
