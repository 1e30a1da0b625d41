import { memo, useId, type CSSProperties } from 'react';
import type { Mark } from '#core/events/vocabulary.ts';
import { formatCount } from '#core/format-count.ts';
import type { Facet } from '#core/query/filter.ts';
import { Flag } from '../ui/flag.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { expectNoFilter } from '../state/expected-filter.ts';
import { expectToggle, keepFacetValues, toggleFacetValue } from './facet-actions.ts';
import type { FilterPanelWords } from './filter-panel-words.ts';

/** Height of a row in CSS pixels, as in facet-list.css. */
export const FACET_ROW_PX = 24;

/** One value of a facet: a box named by its label alone, the count beside it, and a way to keep nothing else. */
export const FacetRow = memo(function FacetRow({
  facet,
  value,
  label,
  count,
  flag,
  mark,
  colour,
  isChecked,
  isTabStop,
  at,
  of,
  words,
}: {
  facet: Facet;
  value: string;
  label: string;
  count: number;
  flag?: string | undefined;
  mark?: Mark | undefined;
  colour?: string | undefined;
  isChecked: boolean;
  /** Whether Tab comes to this box; arrow keys reach the others and the way to keep nothing else. */
  isTabStop: boolean;
  /** Its place, from 0 on, among so many, where not all of them are in the page. */
  at?: number | undefined;
  of?: number | undefined;
  words: Pick<FilterPanelWords, 'only' | 'onlyValue'>;
}) {
  const countId = useId();
  const countText = formatCount(count);
  return (
    <li
      className="ct-facet"
      data-empty={count === 0 || undefined}
      data-value={value}
      style={at === undefined ? undefined : { top: at * FACET_ROW_PX }}
      aria-posinset={at === undefined ? undefined : at + 1}
      aria-setsize={of}
    >
      <label onPointerEnter={() => expectToggle(facet, value)} onPointerLeave={expectNoFilter}>
        <input
          type="checkbox"
          checked={isChecked}
          tabIndex={isTabStop ? 0 : -1}
          aria-describedby={countId}
          onChange={() => toggleFacetValue(facet, value)}
        />
        {flag !== undefined && <Flag code={flag} />}
        {mark && colour !== undefined && <KindMark mark={mark} colour={colour} />}
        <span className="ct-facet-label" title={label}>
          {label}
        </span>
      </label>
      <button
        type="button"
        className="ct-text-button ct-only"
        style={{ '--ct-count-length': countText.length } as CSSProperties}
        tabIndex={-1}
        aria-label={words.onlyValue(label)}
        onClick={() => keepFacetValues(facet, [value])}
      >
        {words.only}
      </button>
      <span id={countId} className="ct-facet-count">
        {countText}
      </span>
    </li>
  );
});
