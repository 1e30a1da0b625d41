import { describeDataProblem } from '../panels/save-data.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { currentLanguage, currentWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** Stores the summary on screen as a table or a picture, by the ending of the name that is chosen. */
export async function saveSummary(): Promise<void> {
  const { view, isSummaryOfWindow: isOfWindow } = useApp.getState();
  if (!view) return;
  const saved = await bridge.request('summary:save', { view, isOfWindow });
  if (saved.ok) return notify(currentWords(SUMMARY_WORDS).savedAs(saved.value.fileName));
  const problem = saved.error;
  if (problem.code === 'cancelled') return;
  switch (problem.code) {
    case 'nothing-shown':
    case 'data-set-changed':
    case 'is-view-name':
    case 'is-data-set':
      return notify(describeDataProblem(problem, currentLanguage()), 'error');
    default:
      return notify(describeFigureProblem(problem, currentLanguage()), 'error');
  }
}
