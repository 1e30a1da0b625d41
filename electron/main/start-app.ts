import { join } from 'node:path';
import { app } from 'electron';
import { handleRequests } from '../ipc/handle-requests.ts';
import { push } from '../ipc/push.ts';
import { languageOf } from './app-language.ts';
import { logFaults, openAppLog } from './app-log.ts';
import { appPaths } from './app-paths.ts';
import { serveApp } from './windows/app-protocol.ts';
import { AppWindows } from './windows/app-windows.ts';
import type { AppWorld, SharedWorld } from './app-world.ts';
import { CountryNamesKeeper } from './data-set/country-names-keeper.ts';
import type { DataSetFile } from './data-set/data-set-file.ts';
import { followSettings } from './settings/follow-settings.ts';
import { guardContents } from './windows/guards.ts';
import { LastLookStore } from './data-set/last-look-store.ts';
import { openFile, openFirst } from './files/open-files.ts';
import { isAppUrl } from './windows/served-files.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import { applyTheme } from './windows/theme.ts';
import { watchFileChanges } from './data-set/watch-file.ts';
import { loadPage } from './windows/window.ts';

/** The app as it runs: its windows, the first of them. */
export interface RunningApp {
  windows: AppWindows;
  first: AppWorld;
}

/** Starts the app on the file named, on the one open last, or on the bundled set; resolves when the page is loaded. */
export async function startApp(named: string | null): Promise<RunningApp> {
  guardContents();
  serveApp(appPaths.renderer);
  const openWindow = async (file: DataSetFile) => {
    const world = windows.add();
    const loading = loadPage(world.window);
    void openFile(world, file);
    await loading;
  };
  const shared = openShared(openWindow, () => windows.all);
  const windows: AppWindows = new AppWindows(shared);
  handleRequests({ askerOf: (contents) => windows.askerOf(contents), isOwnUrl: isAppUrl });
  const first = windows.add();
  // The page takes longest to come, so it goes first.
  const loaded = loadPage(first.window);
  // The last look at the data set is in these names.
  const opening = shared.names.start().then(() => void openFirst(first, named));
  followSettings(shared.settings, windows);
  endInOrder(shared, windows);
  await Promise.all([loaded, opening]);
  return { windows, first };
}

/** Nothing half-written is left beside the file that it was to be, and nothing that was to be kept is lost. */
function endInOrder({ settings, looks, names, log }: SharedWorld, windows: AppWindows): void {
  app.on('will-quit', (event) => {
    if (windows.isSaving) {
      event.preventDefault();
      void windows.stopSaves().then(() => app.quit());
      return;
    }
    names.close();
    for (const { keeper } of windows.all) keeper.close();
    settings.flush();
    looks.flush();
    log.note({ what: 'ended' });
  });
}

function openShared(
  openWindow: SharedWorld['openWindow'],
  windows: () => readonly AppWorld[],
): SharedWorld {
  const userData = app.getPath('userData');
  const settings = openSettings(join(userData, 'session.json'), (message) =>
    process.stderr.write(`${message}\n`),
  );
  const log = openAppLog(join(userData, 'logs', 'main.log'));
  logFaults(log, app);
  const { electron } = process.versions;
  const system = `${process.platform} ${process.arch} ${process.getSystemVersion()}`;
  log.note({ what: 'started', version: app.getVersion(), electron, system });
  const program = { path: appPaths.dataSetWorker, version: app.getVersion() };
  const looks = new LastLookStore(join(userData, 'last-look'), program);
  applyTheme(settings.get().theme);
  const language = () => languageOf(settings.get().language);
  return { openWindow, settings, looks, names: keepNames(settings, windows), log, language };
}

/** What countries are called in all windows. */
function keepNames(
  settings: SettingsStore,
  windows: () => readonly AppWorld[],
): CountryNamesKeeper {
  return new CountryNamesKeeper({
    path: () => settings.get().namesFile,
    keepPath: (namesFile) => settings.update({ namesFile }),
    read: async (path) => {
      const { readNamesFile } = await import('../dataset/read-names-file.ts');
      return await readNamesFile(path);
    },
    watch: watchFileChanges,
    onNames: () => {
      for (const { keeper } of windows()) void keeper.rename();
    },
    onReport: (report) => {
      for (const { window } of windows()) push(window, 'names:read', report);
    },
  });
}
