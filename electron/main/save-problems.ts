import { basename, dirname, extname, join } from 'node:path';
import type { FigureProblem } from '#core/bridge/channels.ts';
import { fail, ok, type Result } from '#core/result.ts';
import {
  findingsOf,
  findingsOfRefused,
  type FileFindings,
} from '../export/findings/file-findings.ts';
import { formatFindings } from '../export/findings/findings-json.ts';
import { formatFindingsTable } from '../export/findings/findings-table.ts';
import { formatSarif } from '../export/findings/sarif-log.ts';
import { storeFile } from '../export/store-file.ts';
import type { AppWorld } from './app-world.ts';
import { askForPath, type SavedKind } from './dialogs.ts';

const REPORT: SavedKind = {
  title: 'Save problems',
  kinds: [
    { name: 'Table', endings: ['csv'] },
    { name: 'JSON', endings: ['json'] },
    { name: 'SARIF, for editors', endings: ['sarif'] },
  ],
};

/** Asks where the problems of the file on screen go, or of the one that was refused, and stores them. */
export async function saveProblems(
  { window, keeper }: AppWorld,
  of: 'shown' | 'refused',
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const found = of === 'refused' ? findingsOfRefusal(keeper) : await findingsOfShown(keeper);
  if (!found) return fail({ code: 'no-data-set' });
  const { path, findings } = found;
  const suggested = join(dirname(path), `${basename(path, extname(path))}.problems.csv`);
  const chosen = await askForPath(window, suggested, REPORT);
  if (chosen === null) return fail({ code: 'cancelled' });
  const stored = await storeFile(chosen, format(findings, chosen));
  return stored.ok ? ok({ fileName: basename(chosen) }) : stored;
}

interface FoundIn {
  path: string;
  findings: FileFindings;
}

function findingsOfRefusal({ status, subject }: AppWorld['keeper']): FoundIn | null {
  if (status.state !== 'failed' || !subject) return null;
  const { path } = subject;
  return { path, findings: findingsOfRefused(basename(path), status.problems) };
}

async function findingsOfShown(keeper: AppWorld['keeper']): Promise<FoundIn | null> {
  const { file, summary } = keeper;
  const problems = await keeper.ask('problems', undefined);
  if (!file || !summary || !problems) return null;
  const { leftOut, isCut } = summary.reading ?? { leftOut: 0, isCut: false };
  const facts = { events: summary.total + summary.background, leftOut, isCut };
  return { path: file.path, findings: findingsOf(basename(file.path), facts, problems) };
}

function format(findings: FileFindings, path: string): string {
  switch (extname(path).toLowerCase()) {
    case '.json':
      return formatFindings([findings]);
    case '.sarif':
      return formatSarif([findings]);
    default:
      return formatFindingsTable([findings]);
  }
}
