import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { FilterChange } from '#core/query/filter.ts';
import { HitSteps } from '../search/hit-steps.tsx';
import { ForgivenNote } from '../search/forgiven-note.tsx';
import { isFilterAnswered } from '../state/app-state.ts';
import { LATE_MS } from '../state/asking.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { clearFilters, setFilter } from '../state/view-actions.ts';
import '../ui/controls.css';
import { focusTimeline } from '../ui/focus-timeline.ts';
import { FILTER_PANEL_WORDS } from './filter-panel-words.ts';
import { filterChips } from './filter-words.ts';
import './filter-chips.css';

/** The active filters, each to be taken away by a press; nothing when there is none. */
export function FilterChips() {
  const language = useLanguage();
  const words = useWords(FILTER_PANEL_WORDS);
  const filter = useApp((state) => state.view?.filter);
  const options = useApp((state) => state.facets) ?? undefined;
  const given = useApp(({ countryNames }) => countryNames);
  const chips = filter ? filterChips(filter, options, { language, given }) : [];
  const isTold = useIsTold(chips.length > 0);
  if (chips.length === 0 || !isTold) return null;
  return (
    <ul className="ct-chips" aria-label={words.active}>
      {chips.map(({ part, words: kept, removal }) => (
        <li key={part}>
          <button
            type="button"
            className="ct-chip"
            aria-label={words.remove(kept)}
            onClick={() => remove(removal)}
          >
            <span>{kept}</span>
            <IconX size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
      <ForgivenNote />
      <li className="ct-chip-steps">
        <HitSteps />
      </li>
      <li>
        <button type="button" className="ct-text-button" onClick={clearAll}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}

/**
 * Whether the active filters are to be told. The first of them moves the timeline down, which draws it anew: it comes together
 * with what it shows, and until then the window leaves the processors to the data set. Where that takes long, or fails, it comes
 * without. The last one goes at once: with the answer both drawings would fall together.
 */
function useIsTold(isAnyActive: boolean): boolean {
  const isAnswered = useApp(isFilterAnswered);
  const [isTold, setIsTold] = useState(isAnyActive);
  if (isTold && !isAnyActive) setIsTold(false);
  if (!isTold && isAnyActive && isAnswered) setIsTold(true);
  useEffect(() => {
    if (isTold || !isAnyActive) return undefined;
    const timer = setTimeout(() => setIsTold(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [isTold, isAnyActive]);
  return isTold;
}

// What is pressed goes away with its filter, so the focus goes on to what is shown instead.

function clearAll(): void {
  clearFilters();
  focusTimeline();
}

function remove(removal: FilterChange): void {
  setFilter(removal);
  focusTimeline();
}
