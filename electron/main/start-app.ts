import { join } from 'node:path';
import { app } from 'electron';
import { isPageCommand } from '#core/commands/commands.ts';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import { readNamesFile } from '../dataset/read-names-file.ts';
import { handleRequests } from '../ipc/handle-requests.ts';
import { push } from '../ipc/push.ts';
import { languageOf } from './app-language.ts';
import { appPaths } from './app-paths.ts';
import { serveApp } from './app-protocol.ts';
import type { AppWorld } from './app-world.ts';
import { CountryNamesKeeper } from './country-names-keeper.ts';
import type { DataSetFile } from './data-set-file.ts';
import { DataSetKeeper } from './data-set-keeper.ts';
import { guardContents } from './guards.ts';
import { LastLookStore } from './last-look-store.ts';
import { runMainCommand } from './main-commands.ts';
import { setMenu } from './menu.ts';
import type { MenuActions } from './menu-template.ts';
import { keepMenuView } from './menu-view-keeper.ts';
import { BUNDLED, openFirst, openRecent } from './open-files.ts';
import { logFaults, openAppLog } from './app-log.ts';
import { logLoads } from './log-loads.ts';
import { addRecent, recentNames } from './recent.ts';
import { fileKey, rememberedView } from './remembered-views.ts';
import { createRequestHandlers } from './request-handlers.ts';
import { openSavedView } from './saved-views.ts';
import { isSaving, stopSaves } from './saves-under-way.ts';
import { isAppUrl } from './served-files.ts';
import { openSettings, type SettingsStore } from './settings-store.ts';
import { startDataSetProcess } from './start-data-set-process.ts';
import { applyTheme } from './theme.ts';
import { watchFileChanges } from './watch-file.ts';
import { createWindow, loadPage, titleWindow } from './window.ts';

/** Starts the app on the file named, on the one open last, or on the bundled set; resolves when the page is loaded. */
export async function startApp(named: string | null): Promise<AppWorld> {
  guardContents();
  serveApp(appPaths.renderer);
  const world = createWorld();
  const { window, keeper, settings, looks, names, log } = world;
  handleRequests({ window, isOwnUrl: isAppUrl }, createRequestHandlers(world));
  // The page takes longest to come, so it goes first.
  const loaded = loadPage(window);
  // The last look at the data set is in their words.
  const opening = names.start().then(() => void openFirst(world, named));
  followSettings(world);
  app.on('will-quit', (event) => {
    if (isSaving()) {
      // Nothing half-written is left beside the file that it was to be.
      event.preventDefault();
      void stopSaves().then(() => app.quit());
      return;
    }
    names.close();
    keeper.close();
    settings.flush();
    looks.flush();
    log.note({ what: 'ended' });
  });
  await Promise.all([loaded, opening]);
  return world;
}

function createWorld(): AppWorld {
  const userData = app.getPath('userData');
  const settings = openSettings(join(userData, 'session.json'), (message) =>
    process.stderr.write(`${message}\n`),
  );
  const log = openAppLog(join(userData, 'logs', 'main.log'));
  logFaults(log, app);
  const { electron } = process.versions;
  const system = `${process.platform} ${process.arch} ${process.getSystemVersion()}`;
  log.note({ what: 'started', version: app.getVersion(), electron, system });
  const logLoad = logLoads(log);
  const program = { path: appPaths.dataSetWorker, version: app.getVersion() };
  const looks = new LastLookStore(join(userData, 'last-look'), program);
  applyTheme(settings.get().theme);
  const window = createWindow(settings);
  const names: CountryNamesKeeper = new CountryNamesKeeper({
    path: () => settings.get().namesFile,
    keepPath: (namesFile) => settings.update({ namesFile }),
    read: readNamesFile,
    watch: watchFileChanges,
    onNames: () => void keeper.rename(),
    onReport: (report) => push(window, 'names:read', report),
  });
  const keeper: DataSetKeeper = new DataSetKeeper({
    bundled: BUNDLED,
    startProcess: startDataSetProcess,
    viewOf: (file) => rememberedView(settings.get().views, fileKey(file)),
    language: () => languageOf(settings.get().language),
    names: () => names.names,
    mappings: () => settings.get().mappings,
    seenFolder: join(userData, 'seen'),
    looks,
    watch: watchFileChanges,
    onStatus: (status: DataSetStatus) => {
      logLoad(status);
      // A page that is not there yet asks for the status when it is.
      push(window, 'dataset:status', { status, order: keeper.order });
      titleWindow(window, keeper.summary?.title ?? null);
    },
    onOpened: (file) => rememberFile(settings, file),
  });
  return { window, keeper, settings, looks, names, menuView: keepMenuView(), log };
}

function rememberFile(settings: SettingsStore, file: DataSetFile): void {
  settings.update({ lastFile: fileKey(file) });
  if (file.isBundled) return;
  settings.update({ recent: addRecent(settings.get().recent, file.path) });
  app.addRecentDocument(file.path);
}

/** Keeps menu, colours and page in step with the settings, and the menu with the page. */
function followSettings(world: AppWorld): void {
  const { window, settings, menuView } = world;
  const actions = menuActions(world);
  const show = (): void => {
    const { theme, contrast, language, namesFile, arrangement, recent, savedViews } =
      settings.get();
    setMenu(actions, {
      hasNamesFile: namesFile !== null,
      languageChoice: language,
      language: languageOf(language),
      theme,
      contrast,
      layout: arrangement.layout,
      recent: recentNames(recent),
      savedViews: recentNames(savedViews),
      view: menuView.get(),
    });
  };
  show();
  menuView.onChange(show);
  settings.onChange((now, before) => {
    if (now.theme !== before.theme) applyTheme(now.theme);
    const isOtherLayout = now.arrangement.layout !== before.arrangement.layout;
    const isOtherList = now.savedViews !== before.savedViews || now.namesFile !== before.namesFile;
    if (isOtherList || isOtherLayout) show();
    const isOtherLook =
      now.theme !== before.theme ||
      now.contrast !== before.contrast ||
      now.language !== before.language;
    if (!isOtherLook && now.recent === before.recent) return;
    show();
    const { theme, contrast, language: languageChoice, recent } = now;
    push(window, 'session:changed', {
      theme,
      contrast,
      languageChoice,
      language: languageOf(languageChoice),
      recent: recentNames(recent),
    });
  });
}

function menuActions(world: AppWorld): MenuActions {
  return {
    run: (command) => {
      if (isPageCommand(command)) push(world.window, 'menu:command', command);
      else void runMainCommand(world, command);
    },
    openRecent: (place) => void openRecent(world, place),
    openSavedView: (place) => void openSavedView(world, place),
  };
}
