import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { PICTURE_ENDINGS } from '#core/figure/picture-formats.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { DATA_SET_ENDINGS } from './file-arguments.ts';

/** What is saved. */
export interface SavedKind {
  /** Of the dialog. */
  title: string;
  /** The kinds of files that it can be; a name that has none of their endings gets the very first. */
  kinds: readonly [FileKind, ...FileKind[]];
}

/** Files of one kind. */
interface FileKind {
  name: string;
  /** Without the dot. */
  endings: readonly [string, ...string[]];
}

/** Endings of what can hold a view; a view by itself ends in `.view.json`, of which dialogs know the last part only. */
const VIEW_ENDINGS = [...PICTURE_ENDINGS, 'json'];

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

/** Lets the reader choose a file with a mapping; null when they change their mind. */
export async function askForMapping(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Load columns',
    properties: ['openFile'],
    filters: [
      { name: 'Mappings', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/** Lets the reader choose a file with names of countries; null when they change their mind. */
export async function askForNames(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const words = NAMES_DIALOG[language];
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    properties: ['openFile'],
    filters: [
      { name: words.names, extensions: ['json', 'csv', 'tsv', 'txt'] },
      { name: words.all, extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

const NAMES_DIALOG = inLanguages({
  en: { title: 'Country names from a file', names: 'Country names', all: 'All files' },
  zh: { title: '从文件读取国家名称', names: '国家名称', all: '所有文件' },
});

/** Lets the reader choose a picture or a file with a view; null when they change their mind. */
export async function askForView(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a view or a picture',
    properties: ['openFile'],
    filters: [
      { name: 'Views and pictures', extensions: VIEW_ENDINGS },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return filePaths[0] ?? null;
}

/**
 * Lets the reader choose where a file goes; null when they change their mind. A name without the right ending gets
 * it, and where that leads to another file that exists, the dialog asks again: it has not warned of that one.
 */
export async function askForPath(
  window: BrowserWindow,
  defaultPath: string,
  saved: SavedKind,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: saved.title,
    defaultPath,
    filters: saved.kinds.map(({ name, endings }) => ({ name, extensions: [...endings] })),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  // It is an empty string, or undefined, when the dialog was dismissed.
  if (!filePath) return null;
  const lower = filePath.toLowerCase();
  const endings = saved.kinds.flatMap((kind) => kind.endings);
  if (endings.some((ending) => lower.endsWith(`.${ending}`))) return filePath;
  const completed = `${filePath}.${saved.kinds[0].endings[0]}`;
  return existsSync(completed) ? await askForPath(window, completed, saved) : completed;
}

/** Asks whether a file that is there already may be replaced. */
export async function askToReplace(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${basename(path)} is there already. Replace it?`,
    detail: 'What it holds now is then lost.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
