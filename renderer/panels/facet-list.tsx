import { useState, type KeyboardEvent } from 'react';
import type { Facet } from '#core/query/filter.ts';
import { containsWords, foldText, toWords } from '#core/query/search-text.ts';
import { summaryOf } from '../state/app-state.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { keepFacetValues } from './facet-actions.ts';
import { isKept } from './facet-choice.ts';
import { FacetRow } from './facet-row.tsx';
import { FILTER_PANEL_WORDS } from './filter-panel-words.ts';
import './facet-list.css';

/** From this many values on, a list is long: it can be searched, and scrolls by itself. */
const LONG_FROM = 16;

/** The boxes of one facet, with a search where there are many. */
export function FacetList({ facet }: { facet: Facet }) {
  const words = useWords(FILTER_PANEL_WORDS);
  const title = words.facets[facet];
  const options = useApp((state) => state.facets?.[facet]) ?? [];
  const kept = useApp((state) => state.view?.filter[facet] ?? null);
  const kinds = useApp((state) => summaryOf(state.status)?.kinds);
  const [search, setSearch] = useState('');
  const sought = toWords(search);
  const found = options.filter(({ label }) => containsWords(foldText(label), sought));
  const isLong = options.length >= LONG_FROM;
  return (
    <fieldset className="ct-facets" aria-label={title}>
      {isLong && (
        <input
          type="search"
          className="ct-field"
          placeholder={words.find}
          aria-label={words.findIn(title)}
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
          {words.selectAll}
        </button>
        <button
          type="button"
          className="ct-text-button"
          disabled={kept?.length === 0}
          onClick={() => keepFacetValues(facet, [])}
        >
          {words.selectNone}
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
              words={words}
            />
          );
        })}
      </ul>
      {options.length > 0 && found.length === 0 && (
        <p className="ct-facet-none">{words.notFound}</p>
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
