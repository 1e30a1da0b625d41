import { basename, dirname, extname, join } from 'node:path';
import { app } from 'electron';
import type { FigureProblem } from '#core/bridge/channels.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { formatMapping, parseMapping } from '#core/formats/mapping/parse-mapping.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { fileProblem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { readTextFile } from '../../dataset/read-file.ts';
import { storeFile } from '../../export/store-file.ts';
import type { AppWorld } from '../app-world.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForMapping, askForPath, type SavedKind } from './dialogs.ts';

const WORDS = inLanguages({
  en: { noMapping: (fileName: string, why: string) => `${fileName} is no mapping: ${why}` },
  zh: { noMapping: (fileName, why) => `${fileName}不是映射：${why}` },
});

/** Asks where a mapping goes, and stores it. */
export async function saveMapping(
  { window, keeper, language }: AppWorld,
  mapping: Mapping,
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const path = keeper.subject?.path ?? join(app.getPath('documents'), 'columns');
  const suggested = join(dirname(path), `${basename(path, extname(path))}.mapping.json`);
  const chosen = await askForPath(window, suggested, mappingFile(language()));
  if (chosen === null) return fail({ code: 'cancelled' });
  const stored = await storeFile(chosen, formatMapping(mapping), { language: language() });
  return stored.ok ? ok({ fileName: basename(chosen) }) : stored;
}

/** Lets the reader choose a file with a mapping; null when they change their mind. */
export async function loadMapping(world: AppWorld): Promise<Result<Mapping, string> | null> {
  const path = await askForMapping(world);
  if (path === null) return null;
  const text = await readTextFile(path);
  const mapping = text.ok ? parseMapping(text.value) : fail([text.error]);
  if (mapping.ok) return mapping;
  const [first = fileProblem('file-empty')] = mapping.error;
  const language = world.language();
  return fail(WORDS[language].noMapping(basename(path), describeProblem(first, language)));
}

function mappingFile(language: Language): SavedKind {
  const { saveColumns: title, mapping: name } = DIALOG_WORDS[language];
  return { title, kinds: [{ name, endings: ['mapping.json'] }] };
}
