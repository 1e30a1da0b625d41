import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Layout } from '#core/bridge/arrangement.ts';
import type { Contrast, MenuCommand, Theme } from '#core/bridge/channels.ts';

/** What the menu shows that changes. */
export interface MenuState {
  /** Names of recent files, newest first. */
  recent: readonly string[];
  /** Names of files with saved views, newest first. */
  savedViews: readonly string[];
  theme: Theme;
  contrast: Contrast;
  layout: Layout;
}

/** What the menu can set off. */
export interface MenuActions {
  open: () => void;
  openRecent: (place: number) => void;
  clearRecent: () => void;
  openBundled: () => void;
  reload: () => void;
  openView: () => void;
  openSavedView: (place: number) => void;
  clearSavedViews: () => void;
  /** Done by the page. */
  command: (command: MenuCommand) => void;
  setTheme: (theme: Theme) => void;
  setContrast: (contrast: Contrast) => void;
  stepTextSize: (step: -1 | 0 | 1) => void;
}

type Entry = MenuItemConstructorOptions;

/** Builds the application menu anew. */
export function setMenu(actions: MenuActions, state: MenuState): void {
  const isMac = process.platform === 'darwin';
  const appMenu: Entry[] = isMac ? [{ role: 'appMenu' }] : [];
  const windowMenu: Entry[] = isMac ? [{ role: 'windowMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      { label: '&File', submenu: fileMenu(actions, state, isMac) },
      { label: '&Edit', submenu: editMenu(actions) },
      { label: '&View', submenu: viewMenu(actions, state) },
      ...windowMenu,
      { label: '&Help', role: 'help', submenu: helpMenu(actions) },
    ]),
  );
}

const separator: Entry = { type: 'separator' };

function fileMenu(actions: MenuActions, state: MenuState, isMac: boolean): Entry[] {
  return [
    { label: '&Open…', accelerator: 'CmdOrCtrl+O', click: actions.open },
    {
      label: 'Open &Recent',
      submenu: listMenu(state.recent, 'No recent files', actions.openRecent, actions.clearRecent),
    },
    { label: 'Open &Bundled Data Set', click: actions.openBundled },
    {
      label: '&Columns of the Table…',
      click: () => actions.command('import-settings'),
    },
    { label: 'P&roblems of the File…', click: () => actions.command('problems') },
    { label: 'C&hanges Since the Last Look…', click: () => actions.command('changes') },
    { label: 'Re&load', accelerator: 'CmdOrCtrl+R', click: actions.reload },
    separator,
    {
      label: 'Open &View or Picture…',
      accelerator: 'CmdOrCtrl+Shift+O',
      click: actions.openView,
    },
    {
      label: '&Saved Views',
      submenu: listMenu(
        state.savedViews,
        'No saved views',
        actions.openSavedView,
        actions.clearSavedViews,
      ),
    },
    {
      label: 'Save Vie&w…',
      accelerator: 'CmdOrCtrl+S',
      click: () => actions.command('save-view'),
    },
    separator,
    {
      label: '&Export Picture…',
      accelerator: 'CmdOrCtrl+E',
      click: () => actions.command('export'),
    },
    {
      label: 'Export &Data…',
      accelerator: 'CmdOrCtrl+Shift+E',
      click: () => actions.command('export-data'),
    },
    separator,
    isMac ? { role: 'close' } : { role: 'quit' },
  ];
}

/** A list of files, and a way to forget them. */
function listMenu(
  names: readonly string[],
  none: string,
  open: (place: number) => void,
  clear: () => void,
): Entry[] {
  if (names.length === 0) return [{ label: none, enabled: false }];
  return [
    ...names.map((name, place) => ({
      // A single & would mark a mnemonic.
      label: name.replaceAll('&', '&&'),
      click: () => open(place),
    })),
    separator,
    { label: 'Clear List', click: clear },
  ];
}

function editMenu({ command }: MenuActions): Entry[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    {
      label: 'Copy &Picture',
      accelerator: 'CmdOrCtrl+Shift+C',
      click: () => command('copy-picture'),
    },
    { label: '&Find', accelerator: 'CmdOrCtrl+F', click: () => command('find') },
    { label: 'Clear All Filters', click: () => command('clear-filters') },
  ];
}

function viewMenu(actions: MenuActions, state: MenuState): Entry[] {
  const { command } = actions;
  return [
    ...layoutEntries(actions, state),
    separator,
    { label: 'Zoom &In', click: () => command('zoom-in') },
    { label: 'Zoom &Out', click: () => command('zoom-out') },
    { label: '&Fit', click: () => command('fit') },
    { label: 'Fit &Selection', click: () => command('fit-selection') },
    { label: 'To&day', click: () => command('today') },
    separator,
    { label: 'Filter &Panel', click: () => command('toggle-filters') },
    { label: '&Event Details', click: () => command('toggle-detail') },
    separator,
    { label: '&Theme', submenu: themeMenu(actions, state) },
    { label: 'Te&xt Size', submenu: textSizeMenu(actions) },
    { role: 'togglefullscreen' },
    ...developmentMenu(),
  ];
}

function layoutEntries({ command }: MenuActions, { layout }: MenuState): Entry[] {
  const entry = (label: string, key: string, value: Layout): Entry => ({
    label,
    type: 'radio',
    checked: layout === value,
    accelerator: `CmdOrCtrl+${key}`,
    click: () => command(`show-${value}`),
  });
  return [
    entry('Time&line', '1', 'timeline'),
    entry('Timeline and Ta&ble', '2', 'split'),
    entry('Ta&ble Alone', '3', 'table'),
  ];
}

function themeMenu(actions: MenuActions, { theme, contrast }: MenuState): Entry[] {
  const entry = (label: string, value: Theme): Entry => ({
    label,
    type: 'radio',
    checked: theme === value,
    click: () => actions.setTheme(value),
  });
  return [
    entry('As the System', 'system'),
    entry('Light', 'light'),
    entry('Dark', 'dark'),
    separator,
    {
      label: 'High Contrast',
      type: 'checkbox',
      checked: contrast === 'more',
      click: ({ checked }) => actions.setContrast(checked ? 'more' : 'system'),
    },
  ];
}

function textSizeMenu({ stepTextSize }: MenuActions): Entry[] {
  const larger = (): void => stepTextSize(1);
  return [
    { label: 'Larger', accelerator: 'CmdOrCtrl+Plus', click: larger },
    // The same key without Shift, on keyboards where + needs it.
    { label: 'Larger', accelerator: 'CmdOrCtrl+=', click: larger, visible: false },
    { label: 'Smaller', accelerator: 'CmdOrCtrl+-', click: () => stepTextSize(-1) },
    { label: 'Normal', accelerator: 'CmdOrCtrl+0', click: () => stepTextSize(0) },
  ];
}

function developmentMenu(): Entry[] {
  return app.isPackaged ? [] : [separator, { role: 'toggleDevTools' }];
}

function helpMenu({ command }: MenuActions): Entry[] {
  return [
    { label: '&Keyboard Shortcuts', accelerator: 'F1', click: () => command('shortcuts') },
    { label: `&About ${app.getName()}`, click: () => command('about') },
  ];
}
