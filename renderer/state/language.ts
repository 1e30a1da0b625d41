import type { InLanguages, Language } from '#core/words/language.ts';
import { useApp } from './store.ts';

/** The language of the window; what is drawn with it is drawn anew when the reader chooses another one. */
export function useLanguage(): Language {
  return useApp((state) => state.language);
}

/** Words in the language of the window, for what is drawn. */
export function useWords<W>(words: InLanguages<W>): W {
  return words[useLanguage()];
}

/** The language of the window at this moment, for what is said once. */
export function currentLanguage(): Language {
  return useApp.getState().language;
}

/** Words in the language of the window at this moment, for what is said once. */
export function currentWords<W>(words: InLanguages<W>): W {
  return words[currentLanguage()];
}
