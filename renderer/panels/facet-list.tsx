import { useState } from 'react';
import type { Facet } from '#core/query/filter.ts';
import { containsWords, foldText, toWords } from '#core/query/search-text.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { keepFacetValues } from './facet-actions.ts';
import { FacetRows } from './facet-rows.tsx';
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
      <FacetRows facet={facet} options={found} isLong={isLong} words={words} />
      {options.length > 0 && found.length === 0 && (
        <p className="ct-facet-none">{words.notFound}</p>
      )}
    </fieldset>
  );
}
