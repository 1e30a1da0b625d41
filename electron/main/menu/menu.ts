import { app, Menu } from 'electron';
import { menuTemplate, type MenuActions, type MenuState } from './menu-template.ts';

/** Builds the application menu anew. */
export function setMenu(actions: MenuActions, state: Omit<MenuState, 'platform'>): void {
  const shown = { ...state, platform: process.platform };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, shown, !app.isPackaged)));
}
