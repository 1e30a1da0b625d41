import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import { commaWords } from '#core/words/list-words.ts';
import { revealEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** An event by its date; a press opens its details. */
export function EventDate({ link, name }: { link: EventLink; name: string }): ReactElement {
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  return (
    <button
      type="button"
      className="ct-text-button"
      data-member-id={link.id}
      title={link.title}
      aria-label={words.named(name, commaWords([link.date, link.title], language))}
      onClick={() => void revealEvent(link.id)}
    >
      {link.date}
    </button>
  );
}
