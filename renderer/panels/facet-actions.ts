import type { Facet, FilterChange } from '#core/query/filter.ts';
import { expectFilter } from '../state/expected-filter.ts';
import { useApp } from '../state/store.ts';
import { setFilter } from '../state/view-actions.ts';
import { toggleValue } from './facet-choice.ts';

/** Ticks or unticks one value of a facet. */
export function toggleFacetValue(facet: Facet, value: string): void {
  const change = toggled(facet, value);
  if (change) setFilter(change);
}

/** Says that the reader points at what would do that. */
export function expectToggle(facet: Facet, value: string): void {
  const change = toggled(facet, value);
  if (change) expectFilter(change);
}

/** Keeps these values of a facet only; null keeps all. */
export function keepFacetValues(facet: Facet, values: string[] | null): void {
  setFilter({ [facet]: values });
}

function toggled(facet: Facet, value: string): FilterChange | null {
  const { view, facets } = useApp.getState();
  const all = facets?.[facet].map((option) => option.value) ?? [];
  return view && { [facet]: toggleValue(view.filter[facet], value, all) };
}
