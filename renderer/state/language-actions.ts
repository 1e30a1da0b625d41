import type { LanguageChoice } from '#core/bridge/channels.ts';
import type { Language } from '#core/words/language.ts';
import { LANGUAGE_TAGS } from '#core/words/language-tags.ts';
import { askForView } from './asking.ts';
import { bridge } from './bridge.ts';
import { askForChanges } from './change-actions.ts';
import { closeCrowd } from './crowd-actions.ts';
import { selectEvent } from './event-actions.ts';
import { patch, useApp } from './store.ts';

/** Chooses the language of the window; the main process answers with what the choice comes to. */
export function setLanguage(languageChoice: LanguageChoice): void {
  patch({ languageChoice });
  void bridge.request('session:set-language', languageChoice);
}

/** Goes over to a language: what is on screen in words of the data set is asked for anew. */
export function takeLanguage(language: Language): void {
  tellLanguage(LANGUAGE_TAGS[language]);
  const { language: before, slice, selectedId } = useApp.getState();
  if (language === before) return;
  // What a menu is about was told in the other one.
  patch({ language, contextMenu: null });
  closeCrowd();
  askForView();
  void askForChanges(slice?.revision ?? -1);
  void selectEvent(selectedId);
}

/** Says the language of the page, for what reads it out. Set again as it is, it would have all of the page styled anew. */
function tellLanguage(tag: string): void {
  if (document.documentElement.lang !== tag) document.documentElement.lang = tag;
}
