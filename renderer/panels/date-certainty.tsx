import { SegmentedControl } from '@mantine/core';
import { useId, type ReactElement } from 'react';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import { FILTER_PANEL_WORDS } from './filter-panel-words.ts';

const CHOICES = ['possibly', 'certainly'] as const;

/** Whether events are kept that may lie in the date range, or only those that do for certain; nothing without a range. */
export function DateCertainty(): ReactElement | null {
  const words = useWords(FILTER_PANEL_WORDS);
  const hasRange = useApp(({ view }) => view?.filter.from != null || view?.filter.to != null);
  const isCertain = useApp(({ view }) => view?.filter.isDateCertain === true);
  const id = useId();
  if (!hasRange) return null;
  return (
    <div className="ct-date-certainty">
      <span id={id}>{words.inRange}</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={CHOICES.map((value) => ({ value, label: words[value] }))}
        value={isCertain ? 'certainly' : 'possibly'}
        onChange={(value) => setFilter({ isDateCertain: value === 'certainly' })}
      />
    </div>
  );
}
