import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { changeWords, type Change } from '#core/query/changes.ts';
import { inLanguages } from '#core/words/language.ts';
import { useLanguage, useWords } from '../state/language.ts';
import './change-dot.css';

/** What stands before the name of the event. */
const BEFORE = inLanguages({ en: (words: string) => `${words}: `, zh: (words) => `${words}：` });

/** The sign of an event that is new or has changed since the last look: filled when it is new. It says so by itself. */
export function ChangeDot({ change }: { change: Change }): ReactElement {
  const language = useLanguage();
  const before = useWords(BEFORE);
  return (
    <span className={`ct-change-dot is-${change}`}>
      <VisuallyHidden>{before(changeWords(change, language))}</VisuallyHidden>
    </span>
  );
}
