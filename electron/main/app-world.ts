import type { BrowserWindow } from 'electron';
import type { AppLog } from './app-log.ts';
import type { DataSetKeeper } from './data-set-keeper.ts';
import type { LastLookStore } from './last-look-store.ts';
import type { CountryNamesKeeper } from './country-names-keeper.ts';
import type { MenuViewKeeper } from './menu-view-keeper.ts';
import type { SettingsStore } from './settings-store.ts';

/** The parts that most of the main process works with. */
export interface AppWorld {
  window: BrowserWindow;
  keeper: DataSetKeeper;
  settings: SettingsStore;
  looks: LastLookStore;
  names: CountryNamesKeeper;
  menuView: MenuViewKeeper;
  log: AppLog;
}
