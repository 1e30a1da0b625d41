import type { NamesReport } from '#core/bridge/names-report.ts';
import type { Notice } from './app-state.ts';
import { currentWords } from './language.ts';
import { NAMES_WORDS } from './names-words.ts';

/** What to say of the file with names of countries; null when it is read at a start as it should be. */
export function toNamesNotice(report: NamesReport): Pick<Notice, 'tone' | 'text'> | null {
  const isSound = report.problem === null;
  if (isSound && report.because === 'start') return null;
  return { tone: isSound ? 'info' : 'error', text: currentWords(NAMES_WORDS)(report) };
}
