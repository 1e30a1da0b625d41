import { FACETS, type Facet } from '#core/query/filter.ts';
import { useApp } from '../state/store.ts';
import { clearFilters, setFilter } from '../state/view-actions.ts';
import '../ui/controls.css';
import { PanelSection } from '../ui/panel-section.tsx';
import { DateCertainty } from './date-certainty.tsx';
import { DateField } from './date-field.tsx';
import { keepFacetValues } from './facet-actions.ts';
import { FACET_TITLES } from './facet-choice.ts';
import { FacetList } from './facet-list.tsx';
import { hasFilter } from './filter-words.ts';
import './filter-panel.css';

const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set<Facet>(['partners', 'kinds']);

/** All that narrows what is shown, but for the search in the header. */
export function FilterPanel() {
  const isFiltered = useApp((state) => state.view !== null && hasFilter(state.view.filter));
  return (
    <aside className="ct-filter-panel" aria-label="Filters">
      <header className="ct-panel-head">
        <h2>Filters</h2>
        {isFiltered && (
          <button type="button" className="ct-text-button" onClick={clearFilters}>
            Clear all
          </button>
        )}
      </header>
      {FACETS.slice(0, 1).map(facetSection)}
      <DateSection />
      {FACETS.slice(1).map(facetSection)}
    </aside>
  );
}

function facetSection(facet: Facet) {
  return <FacetSection key={facet} facet={facet} />;
}

function FacetSection({ facet }: { facet: Facet }) {
  const kept = useApp((state) => state.view?.filter[facet] ?? null);
  const count = useApp((state) => state.facets?.[facet].length);
  const title = FACET_TITLES[facet];
  return (
    <PanelSection
      title={title}
      isOpenAtFirst={OPEN_AT_FIRST.has(facet)}
      aside={
        kept === null ? (
          <span className="ct-section-note">{count}</span>
        ) : (
          <>
            <span className="ct-section-note">
              {count === undefined ? kept.length : `${kept.length} of ${count}`}
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
  const isSet = useApp((state) => state.view?.filter.from != null || state.view?.filter.to != null);
  return (
    <PanelSection title="Dates" aside={isSet && <ClearButton of="Dates" onClick={clearDates} />}>
      <div className="ct-date-fields">
        <DateField bound="from" label="From" />
        <DateField bound="to" label="To" />
      </div>
      <DateCertainty />
    </PanelSection>
  );
}

function clearDates(): void {
  setFilter({ from: null, to: null });
}

function ClearButton({ of, onClick }: { of: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="ct-text-button"
      aria-label={`Clear ${of.toLowerCase()}`}
      onClick={onClick}
    >
      Clear
    </button>
  );
}
