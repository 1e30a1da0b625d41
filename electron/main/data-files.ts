import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { DataProblem } from '#core/bridge/channels.ts';
import { dataFormatOfName, dataKind, type DataFormat } from '#core/formats/data-formats.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import { dataPathBeside } from '../export/data-path.ts';
import type { AppWorld } from './app-world.ts';
import type { DataSetKeeper } from './data-set-keeper.ts';
import { askForPath, askToReplace, type SavedKind } from './dialogs.ts';
import { pictureName } from './picture-name.ts';
import { lastPicture } from './pictures.ts';
import { isOpenFile, storeData, type SavedData } from './store-data.ts';

const [CSV, JSON_DATA] = [dataKind('csv'), dataKind('json')];

const SAVED_DATA: SavedKind = {
  title: 'Export data',
  kinds: [
    { name: `${CSV.name} table`, endings: [CSV.ending] },
    { name: `${JSON_DATA.name} data set`, endings: [JSON_DATA.ending] },
  ],
};

/** Asks where the events go that a view shows, and stores them; answers with the file's name. */
export async function saveData(world: AppWorld, view: View): Promise<SavedData> {
  const { window, keeper, settings } = world;
  const revision = await revisionShown(keeper, view);
  if (!revision.ok) return revision;
  const { summary } = keeper;
  if (!summary) return fail({ code: 'no-data-set' });
  const folder = settings.get().pictureFolder ?? app.getPath('documents');
  const suggested = join(folder, pictureName(summary, view, CSV.ending));
  const path = await askForPath(window, suggested, SAVED_DATA);
  if (path === null) return fail({ code: 'cancelled' });
  const format = dataFormatOfName(path) ?? 'csv';
  const stored = await storeData(keeper, { path, view, format, revision: revision.value });
  if (stored.ok) settings.update({ pictureFolder: dirname(path) });
  return stored;
}

/** Stores the events of the picture that was saved last beside it; asks before another file is replaced. */
export async function saveDataBesidePicture(
  { window, keeper }: AppWorld,
  format: DataFormat,
): Promise<SavedData> {
  const picture = lastPicture();
  if (!picture) throw new Error('No picture has been saved that data could lie beside');
  const revision = await revisionShown(keeper, picture.view);
  if (!revision.ok) return revision;
  if (revision.value !== picture.revision) return fail({ code: 'data-set-changed' });
  const path = dataPathBeside(picture.path, format);
  if (isFile(path) && !(await isOpenFile(keeper, path)) && !(await askToReplace(window, path)))
    return fail({ code: 'cancelled' });
  return await storeData(keeper, { ...picture, path, format });
}

/** The revision of the data set that a view shows events of. */
async function revisionShown(
  keeper: DataSetKeeper,
  view: View,
): Promise<Result<number, DataProblem>> {
  const shown = await keeper.ask('count-shown', view);
  if (!shown) return fail({ code: 'no-data-set' });
  return shown.value === 0 ? fail({ code: 'nothing-shown' }) : ok(shown.revision);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
