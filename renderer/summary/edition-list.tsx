import type { ReactElement } from 'react';
import type { NumberRange } from '#core/query/series-facts.ts';
import { ordinal } from '#core/query/series-words.ts';
import type { EditionMark, SeriesEntry } from '#core/summary/series-overview.ts';
import type { Language } from '#core/words/language.ts';
import { commaWords } from '#core/words/list-words.ts';
import { revealEvent } from '../state/event-actions.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { toEditionSteps } from './edition-steps.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** The editions of a series in their order; a press opens one, and what is missing between them is dashed. */
export function EditionList({ series }: { series: SeriesEntry }): ReactElement {
  const { title, editions, earlier, facts } = series;
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  return (
    <ol className="ct-editions" aria-label={title}>
      {earlier > 0 && <li className="ct-note">{words.earlier(earlier)}</li>}
      {toEditionSteps(editions, facts.missing).map((step) =>
        'edition' in step ? (
          <li key={step.edition.id}>
            <Edition edition={step.edition} />
          </li>
        ) : (
          <li key={`no-${step.missing.from}`}>
            <span className="ct-edition is-missing" title={words.notInData}>
              {missingWords(step.missing, language)}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}

function Edition({ edition }: { edition: EditionMark }): ReactElement {
  const { id, number, year, title, date, isHeld } = edition;
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  const parts = [number === null ? null : ordinal(number, language), year];
  const name = parts.filter((part) => part !== null).join(' · ') || title;
  const event = commaWords([title, date], language);
  return (
    <button
      type="button"
      className={isHeld ? 'ct-edition' : 'ct-edition is-not-held'}
      data-member-id={id}
      title={event}
      aria-label={words.named(name, event)}
      onClick={() => void revealEvent(id)}
    >
      {name}
    </button>
  );
}

function missingWords({ from, to }: NumberRange, language: Language): string {
  const [first, last] = [ordinal(from, language), ordinal(to, language)];
  return from === to ? first : SUMMARY_WORDS[language].editions(first, last);
}
