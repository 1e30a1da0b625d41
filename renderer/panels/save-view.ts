import { inLanguages } from '#core/words/language.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { currentLanguage, currentWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { optionsFor } from './export-settings.ts';

const WORDS = inLanguages({
  en: { saved: (fileName: string) => `View saved as ${fileName}.` },
  zh: { saved: (fileName) => `视图已保存为${fileName}。` },
});

/** Stores the present view in a file of its own. */
export async function saveView(): Promise<void> {
  const { view } = useApp.getState();
  if (!view) return;
  const saved = await bridge.request('view:save', { view, options: optionsFor(view) });
  if (saved.ok) notify(currentWords(WORDS).saved(saved.value.fileName));
  else if (saved.error.code !== 'cancelled')
    notify(describeFigureProblem(saved.error, currentLanguage()), 'error');
}
