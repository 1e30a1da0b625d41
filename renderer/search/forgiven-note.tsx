import type { ReactElement } from 'react';
import { useLanguage } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import './forgiven-note.css';
import { forgivenWords } from './search-words.ts';

/** Which words of the search no event has, and what is shown instead; nothing when all of them occur. */
export function ForgivenNote(): ReactElement | null {
  const language = useLanguage();
  const forgiven = useApp((state) => state.hits?.forgiven);
  if (!forgiven || forgiven.length === 0) return null;
  return (
    <>
      {forgiven.map((one) => (
        <li key={one.typed} className="ct-forgiven">
          {forgivenWords(one, language)}
        </li>
      ))}
    </>
  );
}
