import { Menu } from '@mantine/core';
import { IconSunMoon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Theme } from '#core/bridge/channels.ts';
import { inLanguages } from '#core/words/language.ts';
import { setContrast, setTheme } from '../state/app-actions.ts';
import { toggleCompact } from '../state/arrangement-actions.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { MenuButton } from '../ui/menu-button.tsx';

interface AppearanceWords {
  name: string;
  themes: Record<Theme, string>;
  contrast: string;
  compact: string;
}

const WORDS = inLanguages<AppearanceWords>({
  en: {
    name: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: 'High contrast',
    compact: 'Compact rows',
  },
  zh: {
    name: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    contrast: '高对比度',
    compact: '紧凑行距',
  },
});

/** A menu to choose the colours of the window; the View menu has the same. */
export function Appearance(): ReactElement {
  const words = useWords(WORDS);
  const theme = useApp((state) => state.theme);
  const contrast = useApp((state) => state.contrast);
  const density = useApp((state) => state.arrangement.density);
  return (
    <MenuButton name={words.name} icon={<IconSunMoon size={18} />}>
      <Menu.RadioGroup value={theme} onChange={(value) => setTheme(value as Theme)}>
        {Object.entries(words.themes).map(([value, label]) => (
          <Menu.RadioItem key={value} value={value} closeMenuOnClick>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.CheckboxItem
        checked={contrast === 'more'}
        onChange={(isMore) => setContrast(isMore ? 'more' : 'system')}
        closeMenuOnClick
      >
        {words.contrast}
      </Menu.CheckboxItem>
      <Menu.CheckboxItem checked={density === 'compact'} onChange={toggleCompact} closeMenuOnClick>
        {words.compact}
      </Menu.CheckboxItem>
    </MenuButton>
  );
}
