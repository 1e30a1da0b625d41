import { useState, type KeyboardEvent } from 'react';
import type { Facet } from '#core/query/filter.ts';
import { containsWords, foldText, toWords } from '#core/query/search-text.ts';
import { summaryOf } from '../state/app-state.ts';
import { useApp } from '../state/store.ts';
import { keepFacetValues } from './facet-actions.ts';
import { FACET_TITLES, isKept } from './facet-choice.ts';
import { FacetRow } from './facet-row.tsx';
import './facet-list.css';

/** From this many values on, a list is long: it can be searched, and scrolls by itself. */
const LONG_FROM = 16;

/** The boxes of one facet, with a search where there are many. */
export function FacetList({ facet }: { facet: Facet }) {
  const options = useApp((state) => state.facets?.[facet]) ?? [];
  const kept = useApp((state) => state.view?.filter[facet] ?? null);
  const kinds = useApp((state) => summaryOf(state.status)?.kinds);
  const [search, setSearch] = useState('');
  const words = toWords(search);
  const found = options.filter(({ label }) => containsWords(foldText(label), words));
  const isLong = options.length >= LONG_FROM;
  return (
    <fieldset className="ct-facets" aria-label={FACET_TITLES[facet]}>
      {isLong && (
        <input
          type="search"
          className="ct-field"
          placeholder="Find…"
          aria-label={`Find in ${FACET_TITLES[facet].toLowerCase()}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <div className="ct-facet-tools">
        <button
          type="button"
          className="ct-text-button"
          disabled={kept === null}
          onClick={() => keepFacetValues(facet, null)}
        >
          Select all
        </button>
        <button
          type="button"
          className="ct-text-button"
          disabled={kept?.length === 0}
          onClick={() => keepFacetValues(facet, [])}
        >
          None
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the boxes */}
      <ul className="ct-facet-list" data-long={isLong || undefined} onKeyDown={moveFocus}>
        {found.map(({ value, label, count, flag }, at) => {
          const kind = facet === 'kinds' ? kinds?.find(({ id }) => id === value) : undefined;
          return (
            <FacetRow
              key={value}
              facet={facet}
              value={value}
              label={label}
              count={count}
              flag={flag}
              mark={kind?.mark}
              colour={kind?.colour}
              isChecked={isKept(kept, value)}
              isTabStop={at === 0}
            />
          );
        })}
      </ul>
      {options.length > 0 && found.length === 0 && (
        <p className="ct-facet-none">Nothing of that name.</p>
      )}
    </fieldset>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Up, Down, Home and End move between the boxes of a list; Right goes on to "Only", Left back to the box. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const row = (event.target as Element).closest('li');
  const beside = { ArrowRight: 'button', ArrowLeft: 'input' }[event.key];
  if (beside !== undefined) row?.querySelector<HTMLElement>(beside)?.focus();
  const step = STEPS[event.key];
  if (!step) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
  const at = boxes.findIndex((box) => row?.contains(box));
  boxes[step(at, boxes.length)]?.focus();
  event.preventDefault();
}
