import { appPaths } from '../app-paths.ts';
import type { AppWorld } from '../app-world.ts';
import type { DataSetFile } from '../data-set/data-set-file.ts';
import { askForDataSet } from './dialogs.ts';
import { holdsView, openView } from './saved-views.ts';

/** The data set that comes with the app. */
export const BUNDLED: DataSetFile = { path: appPaths.bundledDataSet, isBundled: true };

/** Opens a file. */
export async function openFile(
  { keeper }: Pick<AppWorld, 'keeper'>,
  file: DataSetFile,
): Promise<void> {
  await keeper.open(file);
}

/** Opens a file on the disk. */
export async function openPath({ keeper }: Pick<AppWorld, 'keeper'>, path: string): Promise<void> {
  await keeper.open({ path, isBundled: false });
}

/** Lets the reader choose a file and opens it. */
export async function openByDialog(world: AppWorld): Promise<void> {
  const path = await askForDataSet(world);
  if (path !== null) await openPath(world, path);
}

/** Opens a file that was dropped: for the view in it when it is a picture, else as a data set. */
export async function openDropped(world: AppWorld, path: string): Promise<void> {
  await (holdsView(path) ? openView(world, path) : openPath(world, path));
}

/** Opens a recent file by its place in the list; a place beyond its end does nothing. */
export async function openRecent(world: AppWorld, place: number): Promise<void> {
  const path = world.settings.get().recent[place];
  if (path !== undefined) await openPath(world, path);
}

/** Opens the data set that comes with the app. */
export async function openBundled({ keeper }: Pick<AppWorld, 'keeper'>): Promise<void> {
  await keeper.open(BUNDLED);
}

/** Opens what was open last, or what the command line names. */
export async function openFirst(
  world: Pick<AppWorld, 'keeper' | 'settings'>,
  named: string | null,
): Promise<void> {
  const path = named ?? world.settings.get().lastFile;
  await (path === null ? openBundled(world) : openPath(world, path));
}
