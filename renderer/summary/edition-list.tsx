import type { ReactElement } from 'react';
import { ordinal } from '#core/query/series-words.ts';
import type { EditionMark, SeriesEntry } from '#core/summary/series-overview.ts';
import { revealEvent } from '../state/event-actions.ts';
import { toEditionSteps } from './edition-steps.ts';
import { earlierWords, SUMMARY_WORDS } from './summary-words.ts';
import { currentLanguage } from '../state/language.ts';

/** The editions of a series in their order; a press opens one, and what is missing between them is dashed. */
export function EditionList({ series }: { series: SeriesEntry }): ReactElement {
  const { title, editions, earlier, facts } = series;
  return (
    <ol className="ct-editions" aria-label={title}>
      {earlier > 0 && <li className="ct-note">{earlierWords(earlier)}</li>}
      {toEditionSteps(editions, facts.missing).map((step) =>
        'edition' in step ? (
          <li key={step.edition.id}>
            <Edition edition={step.edition} />
          </li>
        ) : (
          <li key={`no-${step.missing.from}`}>
            <span className="ct-edition is-missing" title={SUMMARY_WORDS.notInData}>
              {missingWords(step.missing)}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}

function Edition({ edition }: { edition: EditionMark }): ReactElement {
  const { id, number, year, title, date, isHeld } = edition;
  const words = [number === null ? null : ordinal(number, currentLanguage()), year].filter(
    (part) => part !== null,
  );
  const name = words.join(' · ') || title;
  return (
    <button
      type="button"
      className={isHeld ? 'ct-edition' : 'ct-edition is-not-held'}
      data-member-id={id}
      title={`${title}, ${date}`}
      aria-label={`${name}: ${title}, ${date}`}
      onClick={() => void revealEvent(id)}
    >
      {name}
    </button>
  );
}

function missingWords({ from, to }: { from: number; to: number }): string {
  return from === to
    ? ordinal(from, currentLanguage())
    : `${ordinal(from, currentLanguage())} – ${ordinal(to, currentLanguage())}`;
}
