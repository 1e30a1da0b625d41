import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { DataProblem, FigureProblem, RequestArgument } from '#core/bridge/channels.ts';
import { SUMMARY_FORMATS, type SummaryFormat } from '#core/bridge/worker-protocol.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Language } from '#core/words/language.ts';
import { storeFile } from '../../export/store-file.ts';
import type { AppWorld } from '../app-world.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForPath, type SavedKind } from './dialogs.ts';
import { pictureName } from './picture-name.ts';
import { isOpenFile } from './store-data.ts';

function summaryFile(language: Language): SavedKind {
  const { saveSummary: title, data, picture } = DIALOG_WORDS[language];
  return {
    title,
    kinds: [
      { name: data.csv, endings: ['csv'] },
      { name: picture('PNG'), endings: ['png'] },
      { name: picture('SVG'), endings: ['svg'] },
      { name: picture('PDF'), endings: ['pdf'] },
    ],
  };
}

/** Asks where the summary of a view goes, makes it in the format that the name tells, and stores it. */
export async function saveSummary(
  { window, keeper, settings, language }: AppWorld,
  request: RequestArgument<'summary:save'>,
): Promise<Result<{ fileName: string }, FigureProblem | DataProblem>> {
  const { summary } = keeper;
  if (!summary) return fail({ code: 'no-data-set' });
  const folder = settings.get().pictureFolder ?? app.getPath('documents');
  const named = { title: summary.title, view: request.view };
  const suggested = join(folder, pictureName(named, 'summary.csv', language()));
  const path = await askForPath(window, suggested, summaryFile(language()));
  if (path === null) return fail({ code: 'cancelled' });
  const fileName = basename(path);
  if (await isOpenFile(keeper, path)) return fail({ code: 'is-data-set', fileName });
  const made = await keeper.ask('summary-file', { ...request, format: formatOf(path) });
  if (!made) return fail({ code: 'no-data-set' });
  if (!made.ok) return made;
  const stored = await storeFile(path, made.value, { language: language() });
  if (!stored.ok) return stored;
  settings.update({ pictureFolder: dirname(path) });
  return ok({ fileName });
}

function formatOf(path: string): SummaryFormat {
  const lower = path.toLowerCase();
  return SUMMARY_FORMATS.find((format) => lower.endsWith(`.${format}`)) ?? 'csv';
}
