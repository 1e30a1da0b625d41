import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { EventFilter, FilterChange } from '#core/query/filter.ts';
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
  const before = useApp(({ slice }) => slice?.request.view.filter);
  const chipsOf = (told: EventFilter | undefined) =>
    told ? filterChips(told, options, { language, given }) : [];
  const now = chipsOf(filter);
  const isTold = useIsTold(now.length > 0);
  const chips = now.length > 0 ? now : chipsOf(before);
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
 * Whether active filters are to be told. The first of them moves the timeline down, and the last one up again, which draws it
 * anew: they come and go together with what is shown then, and until then the window leaves the processors to the data set.
 * Where that takes long, or fails, they do without.
 */
function useIsTold(isAnyActive: boolean): boolean {
  const isAnswered = useApp(isFilterAnswered);
  const [isTold, setIsTold] = useState(isAnyActive);
  if (isTold !== isAnyActive && isAnswered) setIsTold(isAnyActive);
  useEffect(() => {
    if (isTold === isAnyActive) return undefined;
    const timer = setTimeout(() => setIsTold(isAnyActive), LATE_MS);
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
