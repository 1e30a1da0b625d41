import { inLanguages } from '#core/words/language.ts';
import { notify } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { describeFigureProblem } from '../state/figure-problem-words.ts';
import { currentLanguage, currentWords } from '../state/language.ts';

const WORDS = inLanguages({
  en: { saved: (fileName: string) => `Problems saved as ${fileName}.` },
  zh: { saved: (fileName) => `问题列表已保存为${fileName}。` },
});

/** Stores the problems of the file on screen, or of the one that was refused, in a file of their own. */
export async function saveProblems(of: 'shown' | 'refused'): Promise<void> {
  const saved = await bridge.request('dataset:save-problems', of);
  if (saved.ok) notify(currentWords(WORDS).saved(saved.value.fileName));
  else if (saved.error.code !== 'cancelled')
    notify(describeFigureProblem(saved.error, currentLanguage()), 'error');
}
