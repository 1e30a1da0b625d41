import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { DataProblem, DataProgress } from '#core/bridge/channels.ts';
import {
  DATA_FORMATS,
  dataFormatOfName,
  dataKind,
  type DataFormat,
} from '#core/formats/data-formats.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import type { Language } from '#core/words/language.ts';
import { atMostEvery } from '../../dataset/at-most-every.ts';
import { dataPathBeside } from '../../export/data-path.ts';
import { push } from '../../ipc/push.ts';
import type { AppWorld } from '../app-world.ts';
import type { DataSetKeeper } from '../data-set/data-set-keeper.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForPath, askToReplace, type SavedKind } from './dialogs.ts';
import { pictureName } from './picture-name.ts';
import { isOpenFile, storeData, type DataOrder, type SavedData } from './store-data.ts';

function savedData(language: Language): SavedKind {
  const { exportData, data } = DIALOG_WORDS[language];
  const kinds = DATA_FORMATS.map((format) => ({
    name: data[format],
    endings: [dataKind(format).ending] as const,
  }));
  return { title: exportData, kinds: kinds as unknown as SavedKind['kinds'] };
}

/** Asks where the events go that a view shows, and stores them; answers with the file's name. */
export async function saveData(world: AppWorld, view: View): Promise<SavedData> {
  const { window, keeper, settings, language } = world;
  const shown = await countShown(keeper, view);
  if (!shown.ok) return shown;
  const { summary } = keeper;
  if (!summary) return fail({ code: 'no-data-set' });
  const folder = settings.get().pictureFolder ?? app.getPath('documents');
  const named = { title: summary.title, view };
  const suggested = join(folder, pictureName(named, dataKind('csv').ending, language()));
  const path = await askForPath(window, suggested, savedData(language()));
  if (path === null) return fail({ code: 'cancelled' });
  if (/\.view\.json$/i.test(path)) return fail({ code: 'is-view-name', fileName: basename(path) });
  const format = dataFormatOfName(path) ?? 'csv';
  const { revision, totalEvents } = shown.value;
  const stored = await carryOut(world, { path, view, format, revision }, totalEvents);
  if (stored.ok) settings.update({ pictureFolder: dirname(path) });
  return stored;
}

/** Stores the events of the picture that was saved last beside it; asks before another file is replaced. */
export async function saveDataBesidePicture(
  world: AppWorld,
  format: DataFormat,
): Promise<SavedData> {
  const { keeper, memory } = world;
  const picture = memory.lastPicture;
  if (!picture) throw new Error('No picture has been saved that data could lie beside');
  const shown = await countShown(keeper, picture.view);
  if (!shown.ok) return shown;
  if (shown.value.revision !== picture.revision) return fail({ code: 'data-set-changed' });
  const path = dataPathBeside(picture.path, format);
  if (isFile(path) && !(await isOpenFile(keeper, path)) && !(await askToReplace(world, path)))
    return fail({ code: 'cancelled' });
  return await carryOut(world, { ...picture, path, format }, shown.value.totalEvents);
}

/** The data set that a view shows events of, by its revision, and how many it shows. */
async function countShown(
  keeper: DataSetKeeper,
  view: View,
): Promise<Result<{ revision: number; totalEvents: number }, DataProblem>> {
  const shown = await keeper.ask('count-shown', view);
  if (!shown) return fail({ code: 'no-data-set' });
  const { revision, value } = shown;
  return value === 0 ? fail({ code: 'nothing-shown' }) : ok({ revision, totalEvents: value });
}

/** Most saves are done before anyone could read how far they are. */
const TELL_AFTER_MS = 700;
const TELL_EVERY_MS = 150;

/** Stores events, and tells the page how far that is when it takes a while. */
async function carryOut(
  { window, keeper, saves, language }: AppWorld,
  order: DataOrder,
  totalEvents: number,
): Promise<SavedData> {
  const startMs = performance.now();
  const fileName = basename(order.path);
  const tell = atMostEvery(
    (progress: DataProgress) => push(window, 'data:progress', progress),
    TELL_EVERY_MS,
    () => false,
  );
  const onProgress = (doneEvents: number) => {
    if (performance.now() - startMs < TELL_AFTER_MS) return;
    tell({ fileName, doneEvents, totalEvents });
  };
  try {
    return await saves.carryOut((stop) =>
      storeData(keeper, order, { stop, language: language(), onProgress }),
    );
  } finally {
    push(window, 'data:progress', null);
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
