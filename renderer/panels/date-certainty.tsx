import { SegmentedControl } from '@mantine/core';
import { useId, type ReactElement } from 'react';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';

const CHOICES = [
  { value: 'possibly', label: 'Possibly' },
  { value: 'certainly', label: 'Certainly' },
];

/** Whether events are kept that may lie in the date range, or only those that do for certain; nothing without a range. */
export function DateCertainty(): ReactElement | null {
  const hasRange = useApp(({ view }) => view?.filter.from != null || view?.filter.to != null);
  const isCertain = useApp(({ view }) => view?.filter.isDateCertain === true);
  const id = useId();
  if (!hasRange) return null;
  return (
    <div className="ct-date-certainty">
      <span id={id}>Events in this range</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={CHOICES}
        value={isCertain ? 'certainly' : 'possibly'}
        onChange={(value) => setFilter({ isDateCertain: value === 'certainly' })}
      />
    </div>
  );
}
