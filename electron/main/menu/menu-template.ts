import type { Density, Layout } from '#core/bridge/arrangement.ts';
import type { Contrast, LanguageChoice, Theme } from '#core/bridge/channels.ts';
import type { MenuView } from '#core/bridge/menu-view.ts';
import { menuWords } from '#core/commands/command-words.ts';
import type { CommandId } from '#core/commands/commands.ts';
import { GROUPINGS } from '#core/timeline/view.ts';
import type { Language } from '#core/words/language.ts';
import { MENU_TEXTS } from './menu-texts.ts';
import { choiceOf, entryMaker, type Entry, type EntryMaker } from './menu-entry.ts';

/** What the menu shows that changes. */
export interface MenuState {
  platform: string;
  /** Names of recent files, newest first. */
  recent: readonly string[];
  /** Names of files with saved views, newest first. */
  savedViews: readonly string[];
  theme: Theme;
  contrast: Contrast;
  /** Whether countries are called as a file has it. */
  hasNamesFile: boolean;
  /** The reader's choice, and the language that it comes to. */
  languageChoice: LanguageChoice;
  language: Language;
  layout: Layout;
  density: Density;
  view: MenuView;
}

/** What the menu can set off. */
export interface MenuActions {
  run: (command: CommandId) => void;
  openRecent: (place: number) => void;
  openSavedView: (place: number) => void;
}

const separator: Entry = { type: 'separator' };

/** The application menu, as each platform has it: on macOS the app has a menu of its own, and so has the window. */
export function menuTemplate(
  actions: MenuActions,
  state: MenuState,
  isDevelopment: boolean,
): Entry[] {
  const isMac = state.platform === 'darwin';
  const { language } = state;
  const texts = MENU_TEXTS[language];
  const make = entryMaker({ ...state, run: actions.run });
  const viewEntries = viewMenu(make, state);
  const development: Entry[] = isDevelopment ? [separator, { role: 'toggleDevTools' }] : [];
  const appMenu: Entry[] = isMac ? [{ role: 'appMenu', submenu: macMenu(make) }] : [];
  const windowMenu: Entry[] = isMac ? [{ role: 'windowMenu' }] : [];
  return [
    ...appMenu,
    { label: texts.file, submenu: fileMenu(actions, make, state, isMac) },
    { label: texts.edit, submenu: editMenu(make, state) },
    { label: texts.view, submenu: [...viewEntries, ...development] },
    ...windowMenu,
    { label: texts.help, role: 'help', submenu: helpMenu(make, isMac) },
  ];
}

function macMenu(make: EntryMaker): Entry[] {
  return [
    ...make('about'),
    separator,
    { role: 'services' },
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' },
  ];
}

function fileMenu(
  { openRecent, openSavedView }: MenuActions,
  make: EntryMaker,
  { recent, savedViews, language }: MenuState,
  isMac: boolean,
): Entry[] {
  const texts = MENU_TEXTS[language];
  return [
    ...make('new-window'),
    ...make('open'),
    {
      label: texts.openRecent,
      submenu: listMenu(recent, texts.noRecent, openRecent, make('clear-recent')),
    },
    ...make('open-bundled'),
    ...make('import-settings'),
    ...make('problems'),
    ...make('changes'),
    ...make('reload'),
    separator,
    ...make('open-view'),
    {
      label: texts.savedViews,
      submenu: listMenu(savedViews, texts.noSavedViews, openSavedView, make('clear-saved-views')),
    },
    ...make('save-view'),
    separator,
    ...make('export'),
    ...make('export-data'),
    separator,
    ...make('close-window'),
    ...(isMac ? [] : make('quit')),
  ];
}

/** A list of files, and a way to forget them. */
function listMenu(
  names: readonly string[],
  none: string,
  open: (place: number) => void,
  clear: Entry[],
): Entry[] {
  if (names.length === 0) return [{ label: none, enabled: false }];
  return [
    ...names.map((name, place) => ({
      // A single & would mark a mnemonic.
      label: name.replaceAll('&', '&&'),
      click: () => open(place),
    })),
    separator,
    ...clear,
  ];
}

function editMenu(make: EntryMaker, { view, language }: MenuState): Entry[] {
  const { roles } = MENU_TEXTS[language];
  return [
    ...make('undo', stepEntry('undo', view, language)),
    ...make('redo', stepEntry('redo', view, language)),
    separator,
    { role: 'cut', label: roles.cut },
    { role: 'copy', label: roles.copy },
    { role: 'paste', label: roles.paste },
    { role: 'selectAll', label: roles.selectAll },
    separator,
    ...make('copy-picture'),
    ...make('find'),
    ...make('find-next'),
    ...make('find-previous'),
    ...make('clear-filters'),
  ];
}

/** "Undo Filter by Partner"; while somebody writes it is about what they write, and stays without a name. */
function stepEntry(step: 'undo' | 'redo', view: MenuView, language: Language): Entry {
  const name = view.isWriting ? null : view[step];
  const words = menuWords(step, language);
  const { step: sayStep } = MENU_TEXTS[language];
  const label = name === null ? words : sayStep(words, name.replaceAll('&', '&&'));
  return { label, enabled: view.isWriting || name !== null };
}

function viewMenu(make: EntryMaker, state: MenuState): Entry[] {
  const { layout, density, theme, contrast, hasNamesFile, view, languageChoice, language } = state;
  const texts = MENU_TEXTS[language];
  const lanes = GROUPINGS.map((grouping): CommandId => `lanes-${grouping}`);
  return [
    ...choiceOf(make, ['show-timeline', 'show-split', 'show-table'], `show-${layout}`),
    separator,
    { label: texts.lanes, submenu: choiceOf(make, lanes, `lanes-${view.groupBy}`) },
    ...make('zoom-in'),
    ...make('zoom-out'),
    ...make('fit'),
    ...make('fit-selection'),
    ...make('today'),
    { label: texts.period, submenu: PERIODS.flatMap((id) => make(id)) },
    separator,
    ...make('toggle-filters'),
    ...make('toggle-detail'),
    ...make('toggle-summary'),
    ...make('toggle-series'),
    ...make('toggle-map'),
    separator,
    { label: texts.theme, submenu: themeMenu(make, theme, contrast) },
    {
      label: texts.language,
      submenu: [
        ...choiceOf(make, LANGUAGE_CHOICES, `language-${languageChoice}`),
        separator,
        ...make('names-open'),
        ...make('names-usual', { enabled: hasNamesFile }),
      ],
    },
    {
      label: texts.textSize,
      submenu: [
        ...TEXT_SIZES.flatMap((id) => make(id)),
        separator,
        ...make('toggle-compact', { type: 'checkbox', checked: density === 'compact' }),
      ],
    },
    ...make('full-screen'),
  ];
}

function themeMenu(make: EntryMaker, theme: Theme, contrast: Contrast): Entry[] {
  return [
    ...choiceOf(make, THEMES, `theme-${theme}`),
    separator,
    ...make('more-contrast', { type: 'checkbox', checked: contrast === 'more' }),
  ];
}

const PERIODS: CommandId[] = ['show-month', 'show-quarter', 'show-year', 'show-five-years'];
const THEMES: CommandId[] = ['theme-system', 'theme-light', 'theme-dark'];
const LANGUAGE_CHOICES: CommandId[] = ['language-system', 'language-en', 'language-zh'];
const TEXT_SIZES: CommandId[] = ['text-larger', 'text-smaller', 'text-normal'];

function helpMenu(make: EntryMaker, isMac: boolean): Entry[] {
  return [
    ...make('start-page'),
    ...make('palette'),
    ...make('tour'),
    ...make('guide'),
    ...make('shortcuts'),
    ...make('show-log'),
    ...(isMac ? [] : make('about')),
  ];
}
