import { Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LanguageChoice } from '#core/bridge/channels.ts';
import { inLanguages, LANGUAGES, type Language } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import { setLanguage } from '../state/language-actions.ts';
import { useApp } from '../state/store.ts';
import { MenuButton } from '../ui/menu-button.tsx';

const WORDS = inLanguages({
  // In both languages, so that it is found by those who cannot read this one.
  en: { name: 'Language (语言)', system: 'As the system' },
  zh: { name: '语言 (Language)', system: '跟随系统' },
});

/** Each language by its own name. */
const OWN_NAMES: Record<Language, string> = { en: 'English', zh: '中文' };

/** A menu to choose the language of the window; the View menu has the same. */
export function LanguageMenu(): ReactElement {
  const words = useWords(WORDS);
  const choice = useApp((state) => state.languageChoice);
  return (
    <MenuButton name={words.name} icon={<IconLanguage size={18} />}>
      <Menu.RadioGroup value={choice} onChange={(value) => setLanguage(value as LanguageChoice)}>
        <Menu.RadioItem value="system" closeMenuOnClick>
          {words.system}
        </Menu.RadioItem>
        {LANGUAGES.map((language) => (
          <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
            {OWN_NAMES[language]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </MenuButton>
  );
}
