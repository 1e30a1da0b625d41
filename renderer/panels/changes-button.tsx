import type { ReactElement } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { openDialog } from '../state/app-actions.ts';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import '../ui/controls.css';
import { changesWords } from './change-words.ts';
import './changes.css';

const SINCE = inLanguages({
  en: 'Since your last look at this file',
  zh: '自上次查看此文件以来',
});

/** How much is different from the last look at the file, as a way to the list; nothing when all is as it was. */
export function ChangesButton(): ReactElement | null {
  const language = useLanguage();
  const changes = useApp((state) => state.changes);
  if (!changes) return null;
  return (
    <button
      type="button"
      className="ct-text-button"
      title={SINCE[language]}
      onClick={() => openDialog({ name: 'changes' })}
    >
      <span className="ct-change-dot is-new" aria-hidden="true" />
      {changesWords(changes, language)}
    </button>
  );
}
