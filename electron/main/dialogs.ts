import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { PictureFormat } from '#core/figure/figure-options.ts';
import { DATA_SET_ENDINGS } from './file-arguments.ts';

const PICTURE_NAMES: Record<PictureFormat, string> = { svg: 'SVG picture', png: 'PNG picture' };

/** Lets the reader choose a data-set file; null when they change their mind. */
export async function askForDataSet(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a data set',
    properties: ['openFile'],
    filters: [
      { name: 'Data sets', extensions: DATA_SET_ENDINGS },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/**
 * Lets the reader choose where a picture goes; null when they change their mind. A name without the right ending gets
 * it, and where that leads to another file that exists, the dialog asks again: it has not warned of that one.
 */
export async function askForPicturePath(
  window: BrowserWindow,
  defaultPath: string,
  format: PictureFormat,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'Export picture',
    defaultPath,
    filters: [{ name: PICTURE_NAMES[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  // It is an empty string, or undefined, when the dialog was dismissed.
  if (!filePath) return null;
  if (extname(filePath).toLowerCase() === `.${format}`) return filePath;
  const completed = `${filePath}.${format}`;
  return existsSync(completed) ? await askForPicturePath(window, completed, format) : completed;
}
