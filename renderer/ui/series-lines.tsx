import type { ReactElement } from 'react';
import type { EventLink } from '#core/query/event-link.ts';
import type { SeriesFacts } from '#core/query/series-facts.ts';
import { cadenceWords, expectedWords, gapWords } from '#core/query/series-words.ts';
import { inLanguages } from '#core/words/language.ts';
import { useLanguage, useWords } from '../state/language.ts';
import './series-lines.css';

const WORDS = inLanguages({
  en: {
    meets: (cadence: string) => `Meets ${cadence}`,
    planned: (date: string) => `Planned next: ${date}`,
    estimate: 'Worked out from the cadence; no source says it',
  },
  zh: {
    meets: (cadence) => `会议${cadence}`,
    planned: (date) => `下一届计划于${date}举行`,
    estimate: '按周期推算，没有来源说明',
  },
});

/** How often a series meets, what is missing and what comes next; an estimate stands apart, and says that it is one. */
export function SeriesLines({
  facts,
  planned,
}: {
  facts: SeriesFacts;
  planned: EventLink | null;
}): ReactElement | null {
  const { cadenceDays, missing } = facts;
  const language = useLanguage();
  const words = useWords(WORDS);
  const lines = [
    cadenceDays === null ? null : words.meets(cadenceWords(cadenceDays, language)),
    gapWords(missing, language),
    planned && words.planned(planned.date),
  ].filter((line) => line !== null);
  const expected = expectedWords(facts, language);
  if (lines.length === 0 && expected === null) return null;
  return (
    <div className="ct-series-lines">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {expected !== null && (
        <p className="ct-series-estimate" title={words.estimate}>
          {expected}
        </p>
      )}
    </div>
  );
}
