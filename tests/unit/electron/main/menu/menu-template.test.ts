import type { MenuItemConstructorOptions as Entry } from 'electron';
import { describe, expect, test } from 'vitest';

import { FIRST_MENU_VIEW, type MenuView } from '#core/bridge/menu-view.ts';
import { COMMAND_IDS, type CommandId } from '#core/commands/commands.ts';
import { menuTemplate, type MenuState } from '../../../../../electron/main/menu/menu-template.ts';

const state: MenuState = {
  platform: 'linux',
  recent: ['one.json'],
  savedViews: ['a.view.json'],
  theme: 'light',
  contrast: 'system',
  hasNamesFile: true,
  languageChoice: 'system',
  language: 'en',
  layout: 'split',
  density: 'normal',
  view: FIRST_MENU_VIEW,
};

const flat = (entries: Entry[]): Entry[] =>
  entries.flatMap((entry) => [entry, ...flat(Array.isArray(entry.submenu) ? entry.submenu : [])]);

function entriesOf(change: Partial<MenuState> = {}, run: (id: CommandId) => void = () => {}) {
  const actions = { run, openRecent: () => {}, openSavedView: () => {} };
  return menuTemplate(actions, { ...state, ...change }, false);
}

const find = (id: CommandId, view: Partial<MenuView> = {}) =>
  flat(entriesOf({ view: { ...FIRST_MENU_VIEW, ...view } })).find((entry) => entry.id === id);

describe('the application menu', () => {
  test('has every command, which it runs', () => {
    const ran: CommandId[] = [];
    const entries = flat(entriesOf({}, (id) => ran.push(id)));
    for (const id of COMMAND_IDS) {
      const click = entries.find((entry) => entry.id === id)?.click as (() => void) | undefined;
      click?.();
    }
    expect(ran).toEqual(COMMAND_IDS);
  });

  test('no two entries of one menu are chosen by the same letter', () => {
    const menus = [entriesOf(), ...flat(entriesOf()).map(({ submenu }) => submenu)];
    for (const menu of menus) {
      if (!Array.isArray(menu)) continue;
      const letters = menu
        .filter(({ visible }) => visible !== false)
        .flatMap(({ label }) => /&([^&])/.exec(label ?? '')?.[1]?.toLowerCase() ?? []);
      expect(letters.toSorted()).toEqual([...new Set(letters)].toSorted());
    }
  });

  test('entries that can do nothing are grey', () => {
    expect(find('export')?.enabled).toBe(false);
    expect(find('export', { conditions: ['data-set'] })?.enabled).toBe(true);
    expect(find('open')?.enabled).toBe(true);
  });

  test('the usual names of countries are to be had where others are in use', () => {
    for (const hasNamesFile of [true, false]) {
      const entries = flat(entriesOf({ hasNamesFile }));
      expect(entries.find(({ id }) => id === 'names-usual')?.enabled).toBe(hasNamesFile);
    }
  });

  test('Undo names what it is about, and is that of the text while somebody writes', () => {
    expect(find('undo')).toMatchObject({ label: '&Undo', enabled: false });
    expect(find('undo', { undo: 'Search' })).toMatchObject({
      label: '&Undo Search',
      enabled: true,
    });
    expect(find('undo', { undo: 'Search', isWriting: true })).toMatchObject({
      label: '&Undo',
      enabled: true,
    });
    expect(find('redo', { redo: 'R&D' })?.label).toBe('&Redo R&&D');
  });

  test('what holds is marked', () => {
    const marked = flat(entriesOf()).filter(({ checked }) => checked);
    expect(marked.map(({ id }) => id)).toEqual([
      'show-split',
      'lanes-partner',
      'theme-light',
      'language-system',
    ]);
  });

  test('a second shortcut stands in an entry that nobody sees', () => {
    const further = flat(entriesOf()).filter(({ visible }) => visible === false);
    expect(further.map(({ accelerator }) => accelerator)).toContain('CmdOrCtrl+Y');
    const onMac = flat(entriesOf({ platform: 'darwin' }));
    expect(onMac.map(({ accelerator }) => accelerator)).not.toContain('CmdOrCtrl+Y');
  });

  test('on macOS the app has a menu of its own, which has About and Quit', () => {
    const [app, file] = entriesOf({ platform: 'darwin' });
    expect(app?.role).toBe('appMenu');
    expect(flat(app ? [app] : []).map(({ id }) => id)).toContain('about');
    expect(flat(file ? [file] : []).map(({ id }) => id)).not.toContain('quit');
  });
});
