import type { MenuView } from '#core/bridge/menu-view.ts';
import { isPageCommand } from '#core/commands/commands.ts';
import { push } from '../../ipc/push.ts';
import { languageOf } from '../app-language.ts';
import type { AppWindows } from '../windows/app-windows.ts';
import { runMainCommand } from '../main-commands.ts';
import { setMenu } from '../menu/menu.ts';
import type { MenuActions } from '../menu/menu-template.ts';
import { openRecent } from '../files/open-files.ts';
import { recentNames } from './recent.ts';
import { openSavedView } from '../files/saved-views.ts';
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';
import { applyTheme } from '../windows/theme.ts';

/** What of the settings the menu shows. */
const IN_MENU = ['theme', 'contrast', 'language', 'namesFile', 'recent', 'savedViews'] as const;

/** What of them the pages are told when it changes. */
const IN_PAGES = ['theme', 'contrast', 'language', 'recent'] as const;

/** Keeps menu, colours and pages in step with the settings, and the menu with the active window. */
export function followSettings(settings: SettingsStore, windows: AppWindows): void {
  const actions = menuActions(windows);
  const show = (): void => {
    const world = windows.active;
    if (world) showMenu(actions, settings.get(), world.menuView.get());
  };
  show();
  windows.onActive(show);
  settings.onChange((now, before) => {
    const isOther = (name: keyof Settings) => now[name] !== before[name];
    if (isOther('theme')) applyTheme(now.theme);
    const [shown, shownBefore] = [now.arrangement, before.arrangement];
    const isOtherShape =
      shown.layout !== shownBefore.layout || shown.density !== shownBefore.density;
    if (IN_MENU.some(isOther) || isOtherShape) show();
    if (!IN_PAGES.some(isOther)) return;
    const { theme, contrast, language: languageChoice } = now;
    const language = languageOf(languageChoice);
    const told = { theme, contrast, languageChoice, language, recent: recentNames(now.recent) };
    for (const { window } of windows.all) push(window, 'session:changed', told);
  });
}

function showMenu(actions: MenuActions, settings: Settings, view: MenuView): void {
  const { theme, contrast, language, namesFile, arrangement, recent, savedViews } = settings;
  setMenu(actions, {
    theme,
    contrast,
    hasNamesFile: namesFile !== null,
    languageChoice: language,
    language: languageOf(language),
    layout: arrangement.layout,
    density: arrangement.density,
    recent: recentNames(recent),
    savedViews: recentNames(savedViews),
    view,
  });
}

/** What the menu sets off happens in the active window. */
function menuActions(windows: AppWindows): MenuActions {
  return {
    run: (command) => {
      const world = windows.active;
      if (!world) return;
      if (isPageCommand(command)) push(world.window, 'menu:command', command);
      else void runMainCommand(world, command);
    },
    openRecent: (place) => void (windows.active && openRecent(windows.active, place)),
    openSavedView: (place) => void (windows.active && openSavedView(windows.active, place)),
  };
}
