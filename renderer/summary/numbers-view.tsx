import { SegmentedControl } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Summary } from '#core/summary/summary.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { KindBars, PartnerBars, PlaceBars, YearBars } from './bar-sections.tsx';
import { MeetingsTable } from './meetings-table.tsx';
import { SUMMARY_WORDS, totalWords } from './summary-words.ts';
import { useSummary } from './use-summary.ts';

/** What the view keeps, in numbers. */
export function NumbersView(): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const { shown, isBusy } = useSummary();
  return (
    <div className="ct-numbers" aria-busy={isBusy}>
      <ScopeChoice />
      {shown ? <Numbers summary={shown.value} /> : <p className="ct-note">{words.counting}</p>}
    </div>
  );
}

function Numbers({ summary }: { summary: Summary }): ReactElement {
  const language = useLanguage();
  return (
    <>
      <p className="ct-summary-total">{totalWords(summary, language)}</p>
      {summary.total === 0 ? (
        <Nothing />
      ) : (
        <>
          <YearBars years={summary.years} yearsABar={summary.yearsABar} />
          <PartnerBars partners={summary.partners} />
          <MeetingsTable partners={summary.partners} />
          <KindBars kinds={summary.kinds} />
          <PlaceBars places={summary.places} />
        </>
      )}
    </>
  );
}

/** Whether all dates are summed up or only what the window shows. */
export function ScopeChoice(): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const isOfWindow = useApp((state) => state.isSummaryOfWindow);
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      className="ct-summary-choice"
      aria-label={words.scope}
      data={[
        { value: 'all', label: words.allDates },
        { value: 'window', label: words.inWindow },
      ]}
      value={isOfWindow ? 'window' : 'all'}
      onChange={(value) => patch({ isSummaryOfWindow: value === 'window' })}
    />
  );
}

/** Says what can be done where the filters, or the window, leave nothing. */
export function Nothing(): ReactElement {
  const isOfWindow = useApp((state) => state.isSummaryOfWindow);
  const { nothing, nothingInWindow } = useWords(SUMMARY_WORDS);
  return <p className="ct-note">{isOfWindow ? nothingInWindow : nothing}</p>;
}
