import { app } from 'electron';
import type { LanguageChoice } from '#core/bridge/channels.ts';
import { preferredLanguage, type Language } from '#core/words/language.ts';

/** The language that a choice comes to: the system's is the first on its list that the app speaks. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'system' ? preferredLanguage(app.getPreferredSystemLanguages()) : choice;
}
