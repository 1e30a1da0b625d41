import { describeFigureProblem, notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { useApp } from '../state/store.ts';
import { optionsFor } from './export-settings.ts';

/** Stores the present view in a file of its own. */
export async function saveView(): Promise<void> {
  const { view } = useApp.getState();
  if (!view) return;
  const saved = await bridge.request('view:save', { view, options: optionsFor(view) });
  if (saved.ok) notify(`View saved as ${saved.value.fileName}.`);
  else if (saved.error.code !== 'cancelled') notify(describeFigureProblem(saved.error), 'error');
}
