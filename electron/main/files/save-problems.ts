import { basename, dirname, extname, join } from 'node:path';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Language } from '#core/words/language.ts';
import {
  findingsOf,
  findingsOfRefused,
  type FileFindings,
} from '../../export/findings/file-findings.ts';
import { formatFindings } from '../../export/findings/findings-json.ts';
import { formatFindingsTable } from '../../export/findings/findings-table.ts';
import { formatSarif } from '../../export/findings/sarif-log.ts';
import { storeFile } from '../../export/store-file.ts';
import type { AppWorld } from '../app-world.ts';
import { DIALOG_WORDS } from './dialog-words.ts';
import { askForPath, type SavedKind } from './dialogs.ts';

function reportFile(language: Language): SavedKind {
  const { saveProblems: title, table, sarif } = DIALOG_WORDS[language];
  return {
    title,
    kinds: [
      { name: table, endings: ['csv'] },
      { name: 'JSON', endings: ['json'] },
      { name: sarif, endings: ['sarif'] },
    ],
  };
}

/** Asks where the problems of the file on screen go, or of the one that was refused, and stores them. */
export async function saveProblems(
  { window, keeper, language }: AppWorld,
  of: 'shown' | 'refused',
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const found = of === 'refused' ? findingsOfRefusal(keeper) : await findingsOfShown(keeper);
  if (!found) return fail({ code: 'no-data-set' });
  const { path } = found;
  const suggested = join(dirname(path), `${basename(path, extname(path))}.problems.csv`);
  const chosen = await askForPath(window, suggested, reportFile(language()));
  if (chosen === null) return fail({ code: 'cancelled' });
  const stored = await storeFile(chosen, format(found.findings, chosen, language()), {
    language: language(),
  });
  return stored.ok ? ok({ fileName: basename(chosen) }) : stored;
}

interface FoundIn {
  path: string;
  findings: (language: Language) => FileFindings;
}

function findingsOfRefusal({ status, subject }: AppWorld['keeper']): FoundIn | null {
  if (status.state !== 'failed' || !subject) return null;
  const { path } = subject;
  const { problems } = status;
  return { path, findings: (language) => findingsOfRefused(basename(path), problems, language) };
}

async function findingsOfShown(keeper: AppWorld['keeper']): Promise<FoundIn | null> {
  const { file, summary } = keeper;
  const problems = await keeper.ask('problems', undefined);
  if (!file || !summary || !problems) return null;
  const { leftOut, isCut } = summary.reading ?? { leftOut: 0, isCut: false };
  const facts = { events: summary.total + summary.background, leftOut, isCut };
  const { path } = file;
  return { path, findings: (language) => findingsOf(basename(path), facts, problems, language) };
}

/** What programs read is in English, as that of the command line; a table is for people. */
function format(findings: FoundIn['findings'], path: string, language: Language): string {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return formatFindings([findings('en')]);
    case '.sarif':
      return formatSarif([findings('en')]);
    default:
      return formatFindingsTable([findings(language)]);
  }
}
