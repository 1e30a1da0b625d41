import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import type { SeriesFacts } from '#core/query/series-facts.ts';
import { cadenceWords, expectedWords, gapWords } from '#core/query/series-words.ts';
import './series-lines.css';
import { currentLanguage } from '../state/language.ts';

/** How often a series meets, what is missing and what comes next; an estimate stands apart, and says that it is one. */
export function SeriesLines({
  facts,
  planned,
}: {
  facts: SeriesFacts;
  planned: EventLink | null;
}): ReactElement | null {
  const { cadenceDays, missing } = facts;
  const lines = [
    cadenceDays === null ? null : `Meets ${cadenceWords(cadenceDays, currentLanguage())}`,
    gapWords(missing, currentLanguage()),
    planned && `Planned next: ${planned.date}`,
  ].filter((line) => line !== null);
  const expected = expectedWords(facts, currentLanguage());
  if (lines.length === 0 && expected === null) return null;
  return (
    <div className="ct-series-lines">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {expected !== null && (
        <p className="ct-series-estimate" title="Worked out from the cadence; no source says it">
          {expected}
        </p>
      )}
    </div>
  );
}
