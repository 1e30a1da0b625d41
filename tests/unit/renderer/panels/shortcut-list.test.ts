import { expect, test } from 'vitest';

import { LANGUAGES } from '#core/words/language.ts';
import { shortcutSections } from '../../../../renderer/panels/shortcut-list.ts';

test.each(LANGUAGES)('nothing stands twice in a part of the list of shortcuts (%s)', (language) => {
  for (const platform of ['linux', 'darwin']) {
    for (const { title, shortcuts } of shortcutSections(platform, language)) {
      const does = shortcuts.map((shortcut) => `${title}: ${shortcut.does}`);
      expect(does).toEqual([...new Set(does)]);
    }
  }
});

test('a key of the page stands beside the chord that does the same', () => {
  const help = shortcutSections('linux', 'en').find(({ title }) => title === 'Help');
  expect(help?.shortcuts.find(({ does }) => does === 'Keyboard Shortcuts')).toEqual({
    does: 'Keyboard Shortcuts',
    keys: ['Ctrl', '/'],
    otherKeys: ['?'],
  });
});
