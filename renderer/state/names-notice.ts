import type { NamesReport } from '#core/bridge/names-report.ts';
import type { Notice } from './app-state.ts';
import { currentWords } from './language.ts';
import { NAMES_WORDS } from './names-words.ts';

let lastOrder = 0;

/**
 * What to say of the file with names of countries; null when it has been said, or when the file is read at a start as it
 * should be.
 */
export function toNamesNotice(report: NamesReport | null): Pick<Notice, 'tone' | 'text'> | null {
  if (report === null || report.order <= lastOrder) return null;
  lastOrder = report.order;
  const isSound = report.problem === null;
  if (isSound && report.because === 'start') return null;
  return { tone: isSound ? 'info' : 'error', text: currentWords(NAMES_WORDS)(report) };
}
