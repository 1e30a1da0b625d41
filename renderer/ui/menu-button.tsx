import { ActionIcon, Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useFirstPicture } from './first-picture.ts';

interface MenuButtonProps {
  /** Its name, for those who hear it and for those who point at it. */
  name: string;
  icon: ReactNode;
  /** What the menu holds. */
  children: ReactNode;
}

/** A button with a sign that opens a menu. The menu is made ready once the window has its first picture. */
export function MenuButton({ name, icon, children }: MenuButtonProps): ReactElement {
  const isReady = useFirstPicture();
  const button = (
    <ActionIcon variant="subtle" color="gray" aria-label={name} aria-haspopup="menu" title={name}>
      {icon}
    </ActionIcon>
  );
  if (!isReady) return button;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
