import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { PICTURE_ENDINGS } from '#core/figure/picture-formats.ts';
import { inLanguages } from '#core/words/language.ts';
import type { AppWorld } from '../app-world.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
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

/** Who is asked: the window, and the language that it speaks. */
export type Asked = Pick<AppWorld, 'window' | 'language'>;

/** Lets the reader choose a data-set file; null when they change their mind. */
export async function askForDataSet(asked: Asked): Promise<string | null> {
  const { openDataSet, dataSets } = DIALOG_WORDS[asked.language()];
  return await askForFile(asked, openDataSet, { name: dataSets, extensions: DATA_SET_ENDINGS });
}

/** Lets the reader choose a file with a mapping; null when they change their mind. */
export async function askForMapping(asked: Asked): Promise<string | null> {
  const { loadColumns, mappings } = DIALOG_WORDS[asked.language()];
  return await askForFile(asked, loadColumns, { name: mappings, extensions: ['json'] });
}

/** Lets the reader choose a file with names of countries; null when they change their mind. */
export async function askForNames(asked: Asked): Promise<string | null> {
  const { title, names } = NAMES_DIALOG[asked.language()];
  return await askForFile(asked, title, { name: names, extensions: NAMES_ENDINGS });
}

const NAMES_ENDINGS = ['json', 'csv', 'tsv', 'txt'];

const NAMES_DIALOG = inLanguages({
  en: { title: 'Country names from a file', names: 'Country names' },
  zh: { title: '从文件读取国家名称', names: '国家名称' },
});

/** Lets the reader choose a picture or a file with a view; null when they change their mind. */
export async function askForView(asked: Asked): Promise<string | null> {
  const { openView, viewsAndPictures } = DIALOG_WORDS[asked.language()];
  return await askForFile(asked, openView, { name: viewsAndPictures, extensions: VIEW_ENDINGS });
}

async function askForFile(
  { window, language }: Asked,
  title: string,
  kind: FileFilter,
): Promise<string | null> {
  const { allFiles } = DIALOG_WORDS[language()];
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openFile'],
    filters: [kind, { name: allFiles, extensions: ['*'] }],
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
export async function askToReplace({ window, language }: Asked, path: string): Promise<boolean> {
  const { isThere, isLost, replace, cancel } = DIALOG_WORDS[language()];
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: isThere(basename(path)),
    detail: isLost,
    buttons: [replace, cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
