import { ActionIcon, Menu } from '@mantine/core';
import { IconSunMoon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Theme } from '#core/bridge/channels.ts';
import { setContrast, setTheme } from '../state/app-actions.ts';
import { useApp } from '../state/store.ts';

const LABELS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** A menu to choose the colours of the window; the View menu has the same. */
export function Appearance(): ReactElement {
  const theme = useApp((state) => state.theme);
  const contrast = useApp((state) => state.contrast);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Appearance" title="Appearance">
          <IconSunMoon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={theme} onChange={(value) => setTheme(value as Theme)}>
          {Object.entries(LABELS).map(([value, label]) => (
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
          High contrast
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
