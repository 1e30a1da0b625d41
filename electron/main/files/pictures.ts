import { basename, dirname, join } from 'node:path';
import { app, shell } from 'electron';
import type { FigureAnswer, FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import { pictureKind } from '#core/figure/picture-formats.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import { storeFile } from '../../export/store-file.ts';
import type { AppWorld } from '../app-world.ts';
import type { DataSetKeeper } from '../data-set/data-set-keeper.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForPath } from './dialogs.ts';
import { pictureName } from './picture-name.ts';

/** Draws a view. */
export async function drawPicture(
  keeper: DataSetKeeper,
  request: FigureRequest,
): Promise<Result<FigureAnswer, FigureProblem>> {
  return (await keeper.ask('figure', request)) ?? fail({ code: 'no-data-set' });
}

/**
 * Draws a picture, asks where it goes and stores it; answers with its file name. It is drawn first, because the data may
 * change while the reader chooses.
 */
export async function savePicture(
  { window, keeper, settings, memory, language }: AppWorld,
  request: FigureRequest,
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const { summary } = keeper;
  if (!summary) return fail({ code: 'no-data-set' });
  const picture = await drawPicture(keeper, request);
  if (!picture.ok) return picture;
  const words = DIALOG_WORDS[language()];
  const { name, endings } = pictureKind(request.options.format);
  const folder = settings.get().pictureFolder ?? app.getPath('pictures');
  const named = { title: summary.title, view: request.view };
  const suggested = join(folder, pictureName(named, endings[0], language()));
  const path = await askForPath(window, suggested, {
    title: words.exportPicture,
    kinds: [{ name: words.picture(name), endings }],
  });
  if (path === null) return fail({ code: 'cancelled' });
  const written = await storeFile(path, picture.value.bytes, { language: language() });
  if (!written.ok) return written;
  settings.update({ pictureFolder: dirname(path) });
  memory.lastPicture = { path, view: request.view, revision: summary.revision };
  return ok({ fileName: basename(path) });
}

/** A picture on the disk. */
export interface SavedPicture {
  path: string;
  view: View;
  /** Of the data set that it was drawn from. */
  revision: number;
}

/** Shows the picture that a window saved last in the system's file manager. */
export function showSavedPicture({ memory: { lastPicture } }: AppWorld): void {
  if (lastPicture !== null) shell.showItemInFolder(lastPicture.path);
}

/** Draws a picture twice, for a clipboard that takes both. */
export async function drawBothWays(
  keeper: DataSetKeeper,
  request: FigureRequest,
): Promise<Result<{ png: Uint8Array; svg: Uint8Array }, FigureProblem>> {
  const drawAs = (format: 'png' | 'svg') =>
    drawPicture(keeper, { ...request, options: { ...request.options, format } });
  const png = await drawAs('png');
  if (!png.ok) return png;
  const svg = await drawAs('svg');
  if (!svg.ok) return svg;
  return ok({ png: png.value.bytes, svg: svg.value.bytes });
}
