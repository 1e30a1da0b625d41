import { formatCount } from '#core/format-count.ts';
import { FACETS, type Facet } from '#core/query/filter.ts';
import { useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { clearFilters, setFilter } from '../state/view-actions.ts';
import '../ui/controls.css';
import { useFirstPicture } from '../ui/first-picture.ts';
import { PanelSection } from '../ui/panel-section.tsx';
import { DateCertainty } from './date-certainty.tsx';
import { DateField } from './date-field.tsx';
import { keepFacetValues } from './facet-actions.ts';
import { FacetList } from './facet-list.tsx';
import { FILTER_PANEL_WORDS } from './filter-panel-words.ts';
import { hasFilter } from './filter-words.ts';
import './filter-panel.css';

const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set<Facet>(['partners', 'kinds']);

/** All that narrows what is shown, but for the search in the header. */
export function FilterPanel() {
  const words = useWords(FILTER_PANEL_WORDS);
  const isFiltered = useApp((state) => state.view !== null && hasFilter(state.view.filter));
  const isReady = useFirstPicture();
  return (
    <aside className="ct-filter-panel" aria-label={words.title} aria-busy={!isReady}>
      <header className="ct-panel-head">
        <h2>{words.title}</h2>
        {isFiltered && (
          <button type="button" className="ct-text-button" onClick={clearFilters}>
            {words.clearAll}
          </button>
        )}
      </header>
      {isReady && <Filters />}
    </aside>
  );
}

function Filters() {
  return (
    <>
      {FACETS.slice(0, 1).map(facetSection)}
      <DateSection />
      {FACETS.slice(1).map(facetSection)}
    </>
  );
}

function facetSection(facet: Facet) {
  return <FacetSection key={facet} facet={facet} />;
}

function FacetSection({ facet }: { facet: Facet }) {
  const words = useWords(FILTER_PANEL_WORDS);
  const kept = useApp((state) => state.view?.filter[facet] ?? null);
  const count = useApp((state) => state.facets?.[facet].length);
  const title = words.facets[facet];
  return (
    <PanelSection
      title={title}
      isOpenAtFirst={OPEN_AT_FIRST.has(facet)}
      aside={
        kept === null ? (
          <span className="ct-section-note">{count === undefined ? null : formatCount(count)}</span>
        ) : (
          <>
            <span className="ct-section-note">
              {count === undefined ? formatCount(kept.length) : words.kept(kept.length, count)}
            </span>
            <ClearButton of={title} onClick={() => keepFacetValues(facet, null)} />
          </>
        )
      }
    >
      <FacetList facet={facet} />
    </PanelSection>
  );
}

function DateSection() {
  const words = useWords(FILTER_PANEL_WORDS);
  const isSet = useApp((state) => state.view?.filter.from != null || state.view?.filter.to != null);
  return (
    <PanelSection
      title={words.dates}
      aside={isSet && <ClearButton of={words.dates} onClick={clearDates} />}
    >
      <div className="ct-date-fields">
        <DateField bound="from" label={words.from} />
        <DateField bound="to" label={words.to} />
      </div>
      <DateCertainty />
    </PanelSection>
  );
}

function clearDates(): void {
  setFilter({ from: null, to: null });
}

function ClearButton({ of, onClick }: { of: string; onClick: () => void }) {
  const words = useWords(FILTER_PANEL_WORDS);
  return (
    <button
      type="button"
      className="ct-text-button"
      aria-label={words.clearPart(of)}
      onClick={onClick}
    >
      {words.clear}
    </button>
  );
}
