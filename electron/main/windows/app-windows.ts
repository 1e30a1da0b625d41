import { join } from 'node:path';
import { app, type BrowserWindow, type WebContents } from 'electron';
import type { DataSetStatus } from '#core/bridge/data-set-status.ts';
import type { Asker } from '../../ipc/handle-requests.ts';
import { push } from '../../ipc/push.ts';
import { emptyMemory, type AppWorld, type SharedWorld } from '../app-world.ts';
import type { DataSetFile } from '../data-set/data-set-file.ts';
import { DataSetKeeper } from '../data-set/data-set-keeper.ts';
import { logLoads } from '../data-set/log-loads.ts';
import { keepMenuView } from '../menu/menu-view-keeper.ts';
import { BUNDLED } from '../files/open-files.ts';
import { addRecent } from '../settings/recent.ts';
import { fileKey, rememberedView } from '../settings/remembered-views.ts';
import { createRequestHandlers } from '../request-handlers.ts';
import { SavesUnderWay } from '../files/saves-under-way.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { startDataSetProcess } from '../data-set/start-data-set-process.ts';
import { endInspection } from '../data-set/table-import.ts';
import { watchFileChanges } from '../data-set/watch-file.ts';
import { createWindow, titleWindow } from './window.ts';

interface OpenWindow extends Asker {
  world: AppWorld;
}

/** The windows of the app, each with a data set of its own. */
export class AppWindows {
  readonly #shared: SharedWorld;
  /** The one that was looked at last comes first. */
  #open: OpenWindow[] = [];
  #tellActive: () => void = () => {};
  /** Saves of windows that are closed, which are being stopped. */
  readonly #stopping = new Set<Promise<void>>();

  constructor(shared: SharedWorld) {
    this.#shared = shared;
  }

  /** The window that the menu is about: the one that was looked at last; null when all are closed. */
  get active(): AppWorld | null {
    return this.#open[0]?.world ?? null;
  }

  get all(): AppWorld[] {
    return this.#open.map(({ world }) => world);
  }

  /** Whether anything is being saved, or cleared away after that. */
  get isSaving(): boolean {
    return this.#stopping.size > 0 || this.all.some(({ saves }) => saves.isSaving);
  }

  /** Stops all saves; resolves when each has cleared away what it had written. */
  async stopSaves(): Promise<void> {
    await Promise.all([...this.all.map(({ saves }) => saves.stop()), ...this.#stopping]);
  }

  /** The window of a page, and what is done for its requests; null when it is none of ours. */
  askerOf(contents: WebContents): Asker | null {
    return this.#open.find(({ window }) => isPageOf(window, contents)) ?? null;
  }

  /** Calls back when another window is the active one, and when its page tells something for the menu; there is one listener. */
  onActive(listener: () => void): void {
    this.#tellActive = listener;
  }

  /** Makes a window, which has no data set and no page yet. */
  add(): AppWorld {
    const window = createWindow(this.#shared.settings, this.active?.window ?? null);
    const world: AppWorld = {
      ...this.#shared,
      window,
      keeper: keeperOf(window, this.#shared),
      menuView: keepMenuView(),
      saves: new SavesUnderWay(),
      memory: emptyMemory(),
    };
    this.#open = [{ window, world, handlers: createRequestHandlers(world) }, ...this.#open];
    world.menuView.onChange(() => {
      if (this.active === world) this.#tellActive();
    });
    window.on('focus', () => this.#bringForward(world));
    window.once('closed', () => this.#drop(world));
    return world;
  }

  #bringForward(world: AppWorld): void {
    if (this.active === world) return;
    const isIt = (one: OpenWindow) => one.world === world;
    this.#open = [...this.#open.filter(isIt), ...this.#open.filter((one) => !isIt(one))];
    const { file } = world.keeper;
    if (file) world.settings.update({ lastFile: fileKey(file) });
    this.#tellActive();
  }

  /** A window that is closed leaves nothing half-written, and no process behind. */
  #drop(world: AppWorld): void {
    this.#open = this.#open.filter((one) => one.world !== world);
    endInspection(world);
    const stopping = stopThenClose(world).finally(() => this.#stopping.delete(stopping));
    if (world.saves.isSaving) this.#stopping.add(stopping);
    this.#tellActive();
  }
}

async function stopThenClose({ saves, keeper }: AppWorld): Promise<void> {
  await saves.stop();
  keeper.close();
}

function isPageOf(window: BrowserWindow, contents: WebContents): boolean {
  return !window.isDestroyed() && window.webContents === contents;
}

/** Keeps the data set of a window. */
function keeperOf(
  window: BrowserWindow,
  { settings, looks, names, log, language }: SharedWorld,
): DataSetKeeper {
  const logLoad = logLoads(log);
  const keeper: DataSetKeeper = new DataSetKeeper({
    bundled: BUNDLED,
    startProcess: startDataSetProcess,
    viewOf: (file) => rememberedView(settings.get().views, fileKey(file)),
    language,
    names: () => names.names,
    mappings: () => settings.get().mappings,
    seenFolder: join(app.getPath('userData'), 'seen'),
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
  return keeper;
}

function rememberFile(settings: SettingsStore, file: DataSetFile): void {
  settings.update({ lastFile: fileKey(file) });
  if (file.isBundled) return;
  settings.update({ recent: addRecent(settings.get().recent, file.path) });
  app.addRecentDocument(file.path);
}
