import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { FigureProblem, FigureRequest, OpenedView } from '#core/bridge/channels.ts';
import { formatOfName } from '#core/figure/picture-formats.ts';
import { describeOtherDataSet, formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { PROGRAM_NAME } from '../../export/program-name.ts';
import { describeViewFileProblem } from '../../export/describe-view-file-problem.ts';
import { storeFile } from '../../export/store-file.ts';
import { push } from '../../ipc/push.ts';
import type { AppWorld } from '../app-world.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForPath, askForView, type SavedKind } from './dialogs.ts';
import { pictureName } from './picture-name.ts';
import { addRecent } from '../settings/recent.ts';

const ENDING = 'view.json';

const WORDS = inLanguages({
  en: {
    noView: (fileName: string, why: string) => `${fileName} gives no view: ${why}.`,
    noDataSet: 'There is no data set to show a view in. Open one first.',
  },
  zh: {
    noView: (fileName, why) => `${fileName}没有给出视图：${why}。`,
    noDataSet: '没有可以显示视图的数据集。请先打开一个。',
  },
});

function savedView(language: Language): SavedKind {
  const { saveView: title, view: name } = DIALOG_WORDS[language];
  return { title, kinds: [{ name, endings: [ENDING] }] };
}

/** Whether a file is opened for the view in it, going by its name. */
export function holdsView(path: string): boolean {
  return formatOfName(path) !== null || /\.view\.json$/i.test(path);
}

/** Lets the reader choose a picture or a file with a view, and shows that. */
export async function openViewByDialog(world: AppWorld): Promise<void> {
  const path = await askForView(world);
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

async function readView(
  { keeper, language }: AppWorld,
  path: string,
): Promise<Result<OpenedView, string>> {
  const fileName = basename(path);
  const { readSavedView } = await import('../../export/read-saved-view.ts');
  const saved = await readSavedView(path);
  const words = WORDS[language()];
  if (!saved.ok)
    return fail(words.noView(fileName, describeViewFileProblem(saved.error, language())));
  // It is for the data set that was asked for last, which may be on its way.
  await keeper.settled();
  const open = await keeper.ask('identity', undefined);
  if (!open) return fail(words.noDataSet);
  const { view, figure, dataSet } = saved.value;
  const differs = describeOtherDataSet(dataSet, open, language());
  return ok({ fileName, view, figure, differs });
}

/** Asks where a view goes and stores it; answers with its file name. */
export async function saveViewFile(
  world: AppWorld,
  request: FigureRequest,
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const { window, keeper, settings, language } = world;
  const dataSet = await keeper.ask('identity', undefined);
  if (!dataSet) return fail({ code: 'no-data-set' });
  const folder = settings.get().pictureFolder ?? app.getPath('documents');
  const named = { title: dataSet.title, view: request.view };
  const suggested = join(folder, pictureName(named, ENDING, language()));
  const path = await askForPath(window, suggested, savedView(language()));
  if (path === null) return fail({ code: 'cancelled' });
  const saved = toSavedView(request, dataSet, PROGRAM_NAME);
  const written = await storeFile(path, `${formatSavedView(saved, 2)}\n`, {
    language: language(),
  });
  if (!written.ok) return written;
  settings.update({ pictureFolder: dirname(path) });
  noteView(world, path);
  return ok({ fileName: basename(path) });
}

function noteView({ settings }: AppWorld, path: string): void {
  settings.update({ savedViews: addRecent(settings.get().savedViews, path) });
}
