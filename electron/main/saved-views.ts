import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { FigureProblem, FigureRequest, OpenedView } from '#core/bridge/channels.ts';
import { formatOfName } from '#core/figure/picture-formats.ts';
import { describeOtherDataSet, formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { PROGRAM_NAME } from '../export/program-name.ts';
import { describeViewFileProblem, readSavedView } from '../export/read-saved-view.ts';
import { storeFile } from '../export/store-file.ts';
import { push } from '../ipc/push.ts';
import type { AppWorld } from './app-world.ts';
import { askForPath, askForView, type SavedKind } from './dialogs.ts';
import { pictureName } from './picture-name.ts';
import { addRecent } from './recent.ts';

const ENDING = 'view.json';
const SAVED_VIEW: SavedKind = { title: 'Save view', kinds: [{ name: 'View', endings: [ENDING] }] };

/** Whether a file is opened for the view in it, going by its name. */
export function holdsView(path: string): boolean {
  return formatOfName(path) !== null || /\.view\.json$/i.test(path);
}

/** Lets the reader choose a picture or a file with a view, and shows that. */
export async function openViewByDialog(world: AppWorld): Promise<void> {
  const path = await askForView(world.window);
  if (path !== null) await openView(world, path);
}

/** Shows a saved view by its place in the list; a place beyond its end does nothing. */
export async function openSavedView(world: AppWorld, place: number): Promise<void> {
  const path = world.settings.get().savedViews[place];
  if (path !== undefined) await openView(world, path);
}

/** Lets the page show the view that a file holds, or tell why it holds none. */
export async function openView(world: AppWorld, path: string): Promise<void> {
  const { memory } = world;
  memory.viewsAsked += 1;
  const own = memory.viewsAsked;
  const opened = await readView(world, path);
  if (own !== memory.viewsAsked) return;
  if (opened.ok) noteView(world, path);
  push(world.window, 'view:opened', opened);
}

async function readView({ keeper }: AppWorld, path: string): Promise<Result<OpenedView, string>> {
  const fileName = basename(path);
  const saved = await readSavedView(path);
  if (!saved.ok) return fail(`${fileName} gives no view: ${describeViewFileProblem(saved.error)}.`);
  // It is for the data set that was asked for last, which may be on its way.
  await keeper.settled();
  const open = await keeper.ask('identity', undefined);
  if (!open) return fail('There is no data set to show a view in. Open one first.');
  const { view, figure, dataSet } = saved.value;
  return ok({ fileName, view, figure, differs: describeOtherDataSet(dataSet, open) });
}

/** Asks where a view goes and stores it; answers with its file name. */
export async function saveViewFile(
  world: AppWorld,
  request: FigureRequest,
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const { window, keeper, settings } = world;
  const dataSet = await keeper.ask('identity', undefined);
  if (!dataSet) return fail({ code: 'no-data-set' });
  const folder = settings.get().pictureFolder ?? app.getPath('documents');
  const suggested = join(folder, pictureName(dataSet, request.view, ENDING));
  const path = await askForPath(window, suggested, SAVED_VIEW);
  if (path === null) return fail({ code: 'cancelled' });
  const saved = toSavedView(request, dataSet, PROGRAM_NAME);
  const written = await storeFile(path, `${formatSavedView(saved, 2)}\n`);
  if (!written.ok) return written;
  settings.update({ pictureFolder: dirname(path) });
  noteView(world, path);
  return ok({ fileName: basename(path) });
}

function noteView({ settings }: AppWorld, path: string): void {
  settings.update({ savedViews: addRecent(settings.get().savedViews, path) });
}
