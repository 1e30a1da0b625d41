import type { BrowserWindow } from 'electron';
import type { CountryNames } from '#core/events/country-names.ts';
import type { Language } from '#core/words/language.ts';
import type { WorkerClient } from '../dataset/worker-client.ts';
import type { AppLog } from './app-log.ts';
import type { CountryNamesKeeper } from './data-set/country-names-keeper.ts';
import type { DataSetFile } from './data-set/data-set-file.ts';
import type { DataSetKeeper } from './data-set/data-set-keeper.ts';
import type { LastLookStore } from './data-set/last-look-store.ts';
import type { MenuViewKeeper } from './menu/menu-view-keeper.ts';
import type { SavedPicture } from './files/pictures.ts';
import type { SavesUnderWay } from './files/saves-under-way.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** What all windows share. */
export interface SharedWorld {
  /** Opens another window, on a file. */
  openWindow: (file: DataSetFile) => Promise<void>;
  settings: SettingsStore;
  looks: LastLookStore;
  names: CountryNamesKeeper;
  log: AppLog;
  /** What the app says is said in this language now. */
  language: () => Language;
}

/** A window with its data set, and what it shares with the others: what most of the main process works with. */
export interface AppWorld extends SharedWorld {
  window: BrowserWindow;
  keeper: DataSetKeeper;
  menuView: MenuViewKeeper;
  saves: SavesUnderWay;
  memory: WindowMemory;
}

/** What a window remembers from one request to the next. */
export interface WindowMemory {
  /** The picture saved last; null before there is one. */
  lastPicture: SavedPicture | null;
  /** The process that looks at a table while its columns are on screen, and what it calls countries. */
  looker: { client: WorkerClient; path: string; called: CountryNames } | null;
  /** How many views have been asked for: the newest one is shown. */
  viewsAsked: number;
}

/** What a window remembers at its start. */
export function emptyMemory(): WindowMemory {
  return { lastPicture: null, looker: null, viewsAsked: 0 };
}
