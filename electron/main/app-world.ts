import type { BrowserWindow } from 'electron';
import type { Language } from '#core/words/language.ts';
import type { AppLog } from './app-log.ts';
import type { DataSetKeeper } from './data-set-keeper.ts';
import type { LastLookStore } from './last-look-store.ts';
import type { MenuViewKeeper } from './menu-view-keeper.ts';
import type { SettingsStore } from './settings-store.ts';

/** The parts that most of the main process works with. */
export interface AppWorld {
  window: BrowserWindow;
  keeper: DataSetKeeper;
  settings: SettingsStore;
  looks: LastLookStore;
  menuView: MenuViewKeeper;
  log: AppLog;
  /** What the app says is said in this language now. */
  language: () => Language;
}
